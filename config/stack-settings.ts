import { z } from 'zod';
import { ConfigFaults } from './config.ts';

const filled = z.string().trim().min(1);

const stackVariables = z.object({
  STACK_DATA_DIR: filled.optional(),
  DATABASE_URL: filled.optional(),
  DATABASE_OWNER_URL: filled.optional(),
  TEMPORAL_ADDRESS: filled.optional(),
  TEMPORAL_NAMESPACE: filled.default('default'),
  TEMPORAL_TASK_QUEUE: filled.default('mutasi'),
  TEMPORAL_UI_URL: filled.optional(),
  SMTP_URL: filled.optional(),
  OIDC_ISSUER: filled.optional(),
  REGISTRY_URL: filled.optional(),
  PORT: z.coerce.number().int().min(1).max(65_535).optional(),
});

/** What `npm start` is told from outside; what is not told it brings itself. */
export interface StackSettings {
  dataDirectory: string | undefined;
  database: { appUrl: string; ownerUrl: string } | undefined;
  temporalAddress: string | undefined;
  temporalNamespace: string;
  temporalTaskQueue: string;
  temporalUiUrl: string | undefined;
  smtpUrl: string | undefined;
  oidcIssuer: string | undefined;
  registryUrl: string | undefined;
  apiPort: number | undefined;
}

/** @throws ConfigFaults an empty value is a fault too: nobody means "start your own" by `TEMPORAL_ADDRESS=` */
export function loadStackSettings(env: NodeJS.ProcessEnv): StackSettings {
  const result = stackVariables.safeParse(env);
  const faults = (result.error?.issues ?? []).map((issue) => {
    const name = String(issue.path[0]);
    return `${name} ${env[name]?.trim() === '' ? 'is empty; remove it or give it a value' : issue.message}`;
  });
  if ((env['DATABASE_URL'] === undefined) !== (env['DATABASE_OWNER_URL'] === undefined)) {
    faults.push(
      'DATABASE_URL and DATABASE_OWNER_URL are given together (your Postgres) or not at all (the embedded one)',
    );
  }
  if (!result.success || faults.length > 0) throw new ConfigFaults(faults);
  const { data } = result;
  return {
    dataDirectory: data.STACK_DATA_DIR,
    database:
      data.DATABASE_URL !== undefined && data.DATABASE_OWNER_URL !== undefined
        ? { appUrl: data.DATABASE_URL, ownerUrl: data.DATABASE_OWNER_URL }
        : undefined,
    temporalAddress: data.TEMPORAL_ADDRESS,
    temporalNamespace: data.TEMPORAL_NAMESPACE,
    temporalTaskQueue: data.TEMPORAL_TASK_QUEUE,
    temporalUiUrl: data.TEMPORAL_UI_URL,
    smtpUrl: data.SMTP_URL,
    oidcIssuer: data.OIDC_ISSUER,
    registryUrl: data.REGISTRY_URL,
    apiPort: data.PORT,
  };
}
