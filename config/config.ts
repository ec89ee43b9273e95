import { readEnvironment, type environments, type EnvironmentVariables, type logLevels } from './env.ts';
import { isPlainOutsideLoopback } from './plain-outside-loopback.ts';

/** What we mean: the settings of one worker or API process. URLs may hold passwords; see `withoutSecrets` before printing. */
export interface Config {
  environment: (typeof environments)[number];
  databaseUrl: string;
  temporal: { address: string; namespace: string; taskQueue: string; uiUrl: string | undefined };
  /** Set: the worker takes part in Worker Versioning under this build id. */
  workerBuildId: string | undefined;
  http: { host: string; port: number; publicUrl: string };
  mail: { smtpUrl: string; from: string };
  /** Temporal's payloads are encrypted by the first; empty: not encrypted. */
  payloadKeys: readonly { id: string; key: string }[];
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
  const allFaults = [...faults, ...(isProduction(env) ? developmentSettingsIn(env) : [])];
  if (variables === undefined || allFaults.length > 0) return { faults: allFaults };
  return { config: toConfig(variables, isProduction(env)), faults: [] };
}

export function isProduction(env: NodeJS.ProcessEnv): boolean {
  return (env['MUTASI_ENV'] ?? env['NODE_ENV']) === 'production';
}

/** Production takes no default and no setting that is meant for a developer's machine. */
function developmentSettingsIn(env: NodeJS.ProcessEnv): string[] {
  const faults: string[] = [];
  const required = ['MAIL_FROM', 'PUBLIC_URL'];
  for (const name of required)
    if (env[name] === undefined) faults.push(`${name} is missing (production has no default for it)`);
  if (isPlainOutsideLoopback(env['PUBLIC_URL'])) faults.push('PUBLIC_URL is plain HTTP outside of this machine');
  if (env['ALLOW_DEMONSTRATION_POLICY'] === 'true') faults.push('ALLOW_DEMONSTRATION_POLICY is true in production');
  if (/\.test>?$/.test(env['MAIL_FROM'] ?? ''))
    faults.push('MAIL_FROM is an address that can receive no answer (.test)');
  if (/^postgres(ql)?:\/\/(mutasi_owner|postgres)[:@]/.test(env['DATABASE_URL'] ?? '')) {
    faults.push('DATABASE_URL is the owner of the schema; the application must not own its tables');
  }
  return faults;
}

function toConfig(variables: EnvironmentVariables, production: boolean): Config {
  return {
    environment: production ? 'production' : 'development',
    databaseUrl: variables.DATABASE_URL,
    temporal: {
      address: variables.TEMPORAL_ADDRESS,
      namespace: variables.TEMPORAL_NAMESPACE,
      taskQueue: variables.TEMPORAL_TASK_QUEUE,
      uiUrl: variables.TEMPORAL_UI_URL,
    },
    workerBuildId: variables.WORKER_BUILD_ID,
    http: {
      host: variables.HOST,
      port: variables.PORT,
      publicUrl: variables.PUBLIC_URL ?? `http://${variables.HOST}:${variables.PORT}`,
    },
    mail: { smtpUrl: variables.SMTP_URL, from: variables.MAIL_FROM },
    payloadKeys: variables.PAYLOAD_KEYS ?? [],
    logLevel: variables.LOG_LEVEL,
    allowDemonstrationPolicy: variables.ALLOW_DEMONSTRATION_POLICY,
  };
}
