import { z } from 'zod';
import { isLoopback } from './is-loopback.ts';
import { payloadKeys } from './payload-keys.ts';
import { webhookKey } from './webhook-key.ts';

export const environments = ['development', 'production'] as const;
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const filled = z.string().trim().min(1, 'is empty');
const hostAndPort = filled.regex(/^[^\s/:]+:\d+$|^\[[^\s]+\]:\d+$/, 'is not host:port');
const loopbackAddress = hostAndPort.refine((text) => isLoopback(text.replace(/:\d+$/, '')), {
  error: 'is not an address of this machine (127.0.0.1:port)',
});
const port = z.coerce.number().int().min(1).max(65_535);
const webUrl = z.url({ protocol: /^https?$/, error: 'is not an http(s) URL' });
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'is not a postgres:// URL' });
const smtpUrl = z.url({ protocol: /^smtps?$/, error: 'is not an smtp:// URL' });
const flag = z.enum(['true', 'false'], { error: 'is neither true nor false' }).transform((text) => text === 'true');

/** What the machine may say. `.env.example` explains each name. */
const environmentVariables = z.object({
  MUTASI_ENV: z.enum(environments, { error: 'is neither development nor production' }).optional(),
  NODE_ENV: z.string().optional(),
  DATABASE_URL: postgresUrl,
  TEMPORAL_ADDRESS: hostAndPort,
  TEMPORAL_NAMESPACE: filled.default('default'),
  TEMPORAL_TASK_QUEUE: filled.default('mutasi'),
  TEMPORAL_UI_URL: webUrl.optional(),
  TEMPORAL_TLS: flag.default(false),
  TEMPORAL_TLS_CA_FILE: filled.optional(),
  TEMPORAL_TLS_CERT_FILE: filled.optional(),
  TEMPORAL_TLS_KEY_FILE: filled.optional(),
  TEMPORAL_TLS_SERVER_NAME: filled.optional(),
  TEMPORAL_API_KEY: filled.optional(),
  WORKER_BUILD_ID: filled.optional(),
  HOST: filled.default('127.0.0.1'),
  PORT: port.default(8080),
  PUBLIC_URL: webUrl.optional(),
  SMTP_URL: smtpUrl,
  SMTP_STARTTLS: z.enum(['required', 'offered'], { error: 'is neither required nor offered' }).optional(),
  SMTP_CA_FILE: filled.optional(),
  MAIL_FROM: filled.default('mutasi@mutasi.test'),
  API_METRICS_ADDRESS: loopbackAddress.optional(),
  WORKER_METRICS_ADDRESS: loopbackAddress.optional(),
  LOG_LEVEL: z.enum(logLevels, { error: `is none of ${logLevels.join(', ')}` }).default('info'),
  PAYLOAD_KEYS: payloadKeys.optional(),
  WEBHOOK_KEY: webhookKey.optional(),
  ALLOW_DEMONSTRATION_POLICY: flag.default(false),
});

export type EnvironmentVariables = z.infer<typeof environmentVariables>;

/** Reads the variables; each fault is one line that names the variable and never shows its value. */
export function readEnvironment(env: NodeJS.ProcessEnv): { variables?: EnvironmentVariables; faults: string[] } {
  const result = environmentVariables.safeParse(env);
  if (result.success) return { variables: result.data, faults: [] };
  const faults = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${name} ${env[name] === undefined ? 'is missing' : env[name].trim() === '' ? 'is empty' : issue.message}`;
  });
  return { faults: [...new Set(faults)] };
}
