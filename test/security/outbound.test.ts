import { expect, it } from 'vitest';
import { readDocument, sourceFiles, tableOf } from './source-files.ts';

/** Where a connection begins, and the setting that says where it goes. A new place needs a line in docs/runbook.md. */
const places: Record<string, string> = {
  'api/identity/issuer-keys.ts': 'OIDC_ISSUER',
  'api/identity/oidc-client.ts': 'OIDC_ISSUER',
  'api/identity/web-session.ts': 'DATABASE_URL',
  'api/documents/scan/clamd-scanner.ts': 'DOCUMENT_SCANNER',
  'api/main.ts': 'TEMPORAL_ADDRESS',
  'api/live/listen-to-database.ts': 'DATABASE_URL',
  'db/open-database.ts': 'DATABASE_URL',
  'db/migrate.ts': 'DATABASE_URL',
  'activities/registry/ask-registry.ts': 'REGISTRY_URL',
  'worker/run-worker.ts': 'TEMPORAL_ADDRESS',
  'worker/mail/open-mail-transport.ts': 'SMTP_URL',
  'activities/webhook/post-news.ts': 'WEBHOOK_KEY',
};

const begins =
  /\bfetch\(|https?\.(?:get|request)\(|\bconnect\(|createConnection\(|createTransport\(|new (?:pg\.)?Pool\(|new Socket\(|Connection\.lazy\(|createRemoteJWKSet\(|oidc\.discovery\(|new WebSocket\(/;

it('API and worker call only what the configuration names', () => {
  const found = sourceFiles('api', 'worker', 'activities', 'workflows', 'db', 'domain', 'contract', 'paper')
    .filter(({ text }) => begins.test(text))
    .map(({ path }) => path);
  expect(found.toSorted()).toEqual(Object.keys(places).toSorted());
});

it('and the runbook tells the network’s people of each', () => {
  const named = tableOf(readDocument('docs/runbook.md'), 'From').map(([, , by]) => by!);
  for (const setting of new Set(Object.values(places)))
    expect(
      named.filter((by) => by.includes(`\`${setting}\``)),
      setting,
    ).toHaveLength(1);
  expect(named).toHaveLength(new Set(Object.values(places)).size);
});
