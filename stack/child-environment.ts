import { join } from 'node:path';
import type { Site } from './infrastructure.ts';
import { clients, developmentAudience } from './issuer/issuer-names.ts';
import { readOrCreateIssuerSecrets } from './keys/issuer-secrets.ts';
import { standInEnvironment } from './registry-stand-in/stand-in-access.ts';

/** What worker, API and importer are told about the stack they run in, in the names `.env.example` explains. */
export async function childEnvironment(
  site: Site,
  known: {
    database: { appUrl: string; ownerUrl: string };
    temporalAddress: string;
    smtpUrl: string;
    publicUrl: string;
    uiUrl: string | undefined;
    registryUrl: string | undefined;
  },
): Promise<NodeJS.ProcessEnv> {
  const { settings, ports } = site;
  const secrets = await readOrCreateIssuerSecrets(site.directory.keys);
  return {
    // A case told in minutes needs policies counted in seconds; a person may still forbid them.
    ALLOW_DEMONSTRATION_POLICY: 'true',
    ...site.env,
    MUTASI_ENV: 'development',
    STACK_DATA_DIR: site.directory.root,
    DOCUMENT_FOLDER: site.env['DOCUMENT_FOLDER'] ?? join(site.directory.root, 'documents'),
    DECREE_KEY_FOLDER: site.env['DECREE_KEY_FOLDER'] ?? join(site.directory.root, 'decree-keys'),
    DATABASE_URL: known.database.appUrl,
    DATABASE_OWNER_URL: known.database.ownerUrl,
    TEMPORAL_ADDRESS: known.temporalAddress,
    TEMPORAL_NAMESPACE: settings.temporalNamespace,
    TEMPORAL_TASK_QUEUE: settings.temporalTaskQueue,
    HOST: '127.0.0.1',
    PORT: String(ports.api),
    PUBLIC_URL: known.publicUrl,
    SMTP_URL: known.smtpUrl,
    SESSION_SECRET: site.env['SESSION_SECRET'] ?? secrets.session,
    // An issuer of one's own is described by one's own variables.
    ...(settings.oidcIssuer === undefined && {
      OIDC_ISSUER: `http://127.0.0.1:${ports.issuer}`,
      OIDC_AUDIENCE: developmentAudience,
      OIDC_CLIENT_ID: clients.web,
      OIDC_CLIENT_SECRET: secrets.web,
      OIDC_SUBJECTS: 'account-id',
    }),
    ...(known.registryUrl !== undefined && standInEnvironment(known.registryUrl)),
    ...(known.uiUrl === undefined ? {} : { TEMPORAL_UI_URL: known.uiUrl }),
  };
}
