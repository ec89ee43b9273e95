import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import { loadApiConfig } from '../config/api-config.ts';
import { temporalConnection } from '../config/temporal-settings.ts';
import { withSecretFiles } from '../config/with-secret-files.ts';
import { encryptingConverter } from '../contract/payload-codec/encrypting-converter.ts';
import { openDatabase } from '../db/open-database.ts';
import { createApp } from './app.ts';
import { openDocumentDesk } from './documents/document-desk.ts';
import { readOfficeNetworks } from './http/office-networks.ts';
import { buildRateWalls } from './http/rate-walls.ts';
import { createTokenVerifier } from './http/token-verifier.ts';
import { serve } from './http/serve.ts';
import { openLiveDesk } from './live/live-desk.ts';
import { accountOfSubject } from './identity/account-of-subject.ts';
import { issuerKeys } from './identity/issuer-keys.ts';
import { createApiMetrics } from './metrics/api-metrics.ts';
import { serveMetrics } from './metrics/serve-metrics.ts';
import { openWebDoor } from './identity/web-door.ts';

const commandDeadlineMs = 5_000;

try {
  const config = loadApiConfig(withSecretFiles(process.env));
  const { issuer, audience, subjects, session, strength, client } = config.identity;
  const { tls, officeNetworks } = config.walls;
  const log = pino({ level: config.logLevel, base: { part: 'api' } });
  const db = openDatabase(config.databaseUrl);
  // Lazy: the counter opens even while Temporal is still starting, and says so at /ready.
  const connection = Connection.lazy(await temporalConnection(config.temporal));
  const { taskQueue, namespace, uiUrl } = config.temporal;
  const web = openWebDoor(db, {
    databaseUrl: config.databaseUrl,
    publicUrl: config.http.publicUrl,
    ...{ issuer, subjects, session, strength },
    client: 'secret' in client ? client : { id: client.id, privateKey: await readFile(client.privateKeyFile, 'utf8') },
  });
  const dataConverter = await encryptingConverter(config.payloadKeys);
  const { api: metricsAddress } = config.metrics;
  const metrics = metricsAddress === undefined ? undefined : createApiMetrics(db);
  const stopMetrics = metrics && (await serveMetrics(metrics, metricsAddress!));
  const live = openLiveDesk(db, config.databaseUrl, log);
  const app = createApp({
    db,
    client: new Client({ connection, namespace, ...(dataConverter && { dataConverter }) }),
    taskQueue,
    verifyToken: createTokenVerifier(
      { issuer, audience, keys: issuerKeys(issuer), strength },
      accountOfSubject(db, subjects),
    ),
    web,
    pages: existsSync(join(config.pages, 'index.html')) ? config.pages : undefined,
    documents: openDocumentDesk(config.documents),
    live,
    walls: config.walls.limits && buildRateWalls(config.walls.limits),
    trustedProxies: config.walls.trustedProxies,
    officeNetworks: readOfficeNetworks(officeNetworks),
    metrics,
    log,
    allowDemonstrationPolicy: config.allowDemonstrationPolicy,
    webhooks: config.webhooks,
    registryIsOn: config.registryIsOn,
    publicUrl: config.http.publicUrl,
    temporalUiUrl: uiUrl,
    commandDeadlineMs,
  });
  const certificate = tls && { cert: await readFile(tls.certFile), key: await readFile(tls.keyFile) };
  await serve(app, { ...config.http, certificate }, log, () => void live.close());
  await Promise.all([stopMetrics?.(), connection.close(), web.sessions.close(), db.destroy()]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
