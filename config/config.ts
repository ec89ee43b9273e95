import { readEnvironment, type environments, type EnvironmentVariables, type logLevels } from './env.ts';
import { developmentSettingsIn } from './development-settings.ts';
import { isLoopback } from './is-loopback.ts';
import { type TemporalSettings, temporalTlsOf } from './temporal-settings.ts';

/** What we mean: the settings of one worker or API process. URLs may hold passwords; see `withoutSecrets` before printing. */
export interface Config {
  environment: (typeof environments)[number];
  databaseUrl: string;
  temporal: TemporalSettings;
  /** Set: the worker takes part in Worker Versioning under this build id. */
  workerBuildId: string | undefined;
  http: { host: string; port: number; publicUrl: string };
  mail: {
    smtpUrl: string;
    from: string;
    /** No letter goes out before the connection is encrypted; else it is where the server offers it. */
    requireTls: boolean;
    /** PEM; undefined: the system's. */
    caFile: string | undefined;
  };
  /** Where Prometheus reads each process, `host:port` of this machine; undefined: nowhere. */
  metrics: { api: string | undefined; worker: string | undefined };
  /** Temporal's payloads are encrypted by the first; empty: not encrypted. */
  payloadKeys: readonly { id: string; key: string }[];
  /** Webhooks of agencies are signed under this key (base64); undefined: there are none. `inside`: receivers in the own network are allowed. */
  webhooks: { key: string | undefined; inside: boolean };
  /** Whether the national registry is written to; how, only the worker knows. */
  registryIsOn: boolean;
  logLevel: (typeof logLevels)[number];
  /** Policy parameters that exist to shorten days to seconds may be used. */
  allowDemonstrationPolicy: boolean;
}

/** Everything that is wrong with the environment, at once. */
export class ConfigFaults extends Error {
  readonly faults: string[];
  constructor(faults: string[]) {
    super(`The environment is not usable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\nSee .env.example.`);
    this.faults = faults;
  }
}

/** @throws ConfigFaults */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const { config, faults } = readConfig(env);
  if (!config) throw new ConfigFaults(faults);
  return config;
}

/** For whoever has more to read and wants to tell all faults together. */
export function readConfig(env: NodeJS.ProcessEnv): { config?: Config; faults: string[] } {
  const { variables, faults } = readEnvironment(env);
  const allFaults = [...faults, ...temporalFaults(env), ...(isProduction(env) ? developmentSettingsIn(env) : [])];
  if (variables === undefined || allFaults.length > 0) return { faults: allFaults };
  return {
    config: { ...toConfig(variables, isProduction(env)), registryIsOn: env['REGISTRY_URL'] !== undefined },
    faults: [],
  };
}

export function isProduction(env: NodeJS.ProcessEnv): boolean {
  return (env['MUTASI_ENV'] ?? env['NODE_ENV']) === 'production';
}

/** What of Temporal's TLS is half said. */
function temporalFaults(env: NodeJS.ProcessEnv): string[] {
  const { TEMPORAL_TLS_CERT_FILE: certFile, TEMPORAL_TLS_KEY_FILE: keyFile } = env;
  const faults: string[] = [];
  if ((certFile === undefined) !== (keyFile === undefined))
    faults.push('TEMPORAL_TLS_CERT_FILE and TEMPORAL_TLS_KEY_FILE are given together or not at all');
  const needsTls = ['TEMPORAL_API_KEY', 'TEMPORAL_TLS_CA_FILE', 'TEMPORAL_TLS_CERT_FILE', 'TEMPORAL_TLS_SERVER_NAME'];
  if (env['TEMPORAL_TLS'] !== 'true')
    for (const name of needsTls) if (env[name] !== undefined) faults.push(`${name} needs TEMPORAL_TLS=true`);
  return faults;
}

function toConfig(variables: EnvironmentVariables, production: boolean): Omit<Config, 'registryIsOn'> {
  return {
    environment: production ? 'production' : 'development',
    databaseUrl: variables.DATABASE_URL,
    temporal: {
      address: variables.TEMPORAL_ADDRESS,
      namespace: variables.TEMPORAL_NAMESPACE,
      taskQueue: variables.TEMPORAL_TASK_QUEUE,
      uiUrl: variables.TEMPORAL_UI_URL,
      tls: variables.TEMPORAL_TLS ? temporalTlsOf(variables) : undefined,
      apiKey: variables.TEMPORAL_API_KEY,
    },
    workerBuildId: variables.WORKER_BUILD_ID,
    http: {
      host: variables.HOST,
      port: variables.PORT,
      publicUrl: variables.PUBLIC_URL ?? `http://${variables.HOST}:${variables.PORT}`,
    },
    mail: {
      smtpUrl: variables.SMTP_URL,
      from: variables.MAIL_FROM,
      requireTls:
        variables.SMTP_STARTTLS === undefined
          ? production && !isLoopback(new URL(variables.SMTP_URL).hostname)
          : variables.SMTP_STARTTLS === 'required',
      caFile: variables.SMTP_CA_FILE,
    },
    metrics: { api: variables.API_METRICS_ADDRESS, worker: variables.WORKER_METRICS_ADDRESS },
    payloadKeys: variables.PAYLOAD_KEYS ?? [],
    webhooks: { key: variables.WEBHOOK_KEY, inside: !production },
    logLevel: variables.LOG_LEVEL,
    allowDemonstrationPolicy: variables.ALLOW_DEMONSTRATION_POLICY,
  };
}
