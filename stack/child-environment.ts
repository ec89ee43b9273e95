import type { Site } from './infrastructure.ts';
import { developmentAudience, developmentIssuer, readOrCreateDevelopmentKey } from './keys/development-key.ts';

/** What worker, API and importer are told about the stack they run in, in the names `.env.example` explains. */
export async function childEnvironment(
  site: Site,
  known: {
    database: { appUrl: string; ownerUrl: string };
    temporalAddress: string;
    smtpUrl: string;
    publicUrl: string;
    uiUrl: string | undefined;
  },
): Promise<NodeJS.ProcessEnv> {
  const { settings, ports } = site;
  const key = await readOrCreateDevelopmentKey(site.directory.keys);
  return {
    // A case told in minutes needs policies counted in seconds; a person may still forbid them.
    ALLOW_DEMONSTRATION_POLICY: 'true',
    ...site.env,
    MUTASI_ENV: 'development',
    STACK_DATA_DIR: site.directory.root,
    DATABASE_URL: known.database.appUrl,
    DATABASE_OWNER_URL: known.database.ownerUrl,
    TEMPORAL_ADDRESS: known.temporalAddress,
    TEMPORAL_NAMESPACE: settings.temporalNamespace,
    TEMPORAL_TASK_QUEUE: settings.temporalTaskQueue,
    HOST: '127.0.0.1',
    PORT: String(ports.api),
    PUBLIC_URL: known.publicUrl,
    SMTP_URL: known.smtpUrl,
    TOKEN_PUBLIC_KEY_FILE: key.publicKeyFile,
    TOKEN_ISSUER: developmentIssuer,
    TOKEN_AUDIENCE: developmentAudience,
    ...(known.uiUrl === undefined ? {} : { TEMPORAL_UI_URL: known.uiUrl }),
  };
}
