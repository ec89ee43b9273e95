import { readFile } from 'node:fs/promises';
import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import { loadApiConfig } from '../config/api-config.ts';
import { encryptingConverter } from '../contract/payload-codec/encrypting-converter.ts';
import { openDatabase } from '../db/open-database.ts';
import { createApp } from './app.ts';
import { buildRateWalls } from './http/rate-walls.ts';
import { createTokenVerifier } from './http/token-verifier.ts';
import { serve } from './http/serve.ts';
import { accountOfSubject } from './identity/account-of-subject.ts';
import { issuerKeys } from './identity/issuer-keys.ts';
import { openWebDoor } from './identity/web-door.ts';

const commandDeadlineMs = 5_000;

try {
  const config = loadApiConfig(process.env);
  const { issuer, audience, subjects, session, client } = config.identity;
  const log = pino({ level: config.logLevel, base: { part: 'api' } });
  const db = openDatabase(config.databaseUrl);
  // Lazy: the counter opens even while Temporal is still starting, and says so at /ready.
  const connection = Connection.lazy({ address: config.temporal.address });
  const { taskQueue, namespace, uiUrl } = config.temporal;
  const web = openWebDoor(db, {
    databaseUrl: config.databaseUrl,
    publicUrl: config.http.publicUrl,
    ...{ issuer, subjects, session },
    client: 'secret' in client ? client : { id: client.id, privateKey: await readFile(client.privateKeyFile, 'utf8') },
  });
  const dataConverter = await encryptingConverter(config.payloadKeys);
  const app = createApp({
    db,
    client: new Client({ connection, namespace, ...(dataConverter && { dataConverter }) }),
    taskQueue,
    verifyToken: createTokenVerifier({ issuer, audience, keys: issuerKeys(issuer) }, accountOfSubject(db, subjects)),
    web,
    walls: config.walls.limits && buildRateWalls(config.walls.limits),
    trustedProxies: config.walls.trustedProxies,
    log,
    allowDemonstrationPolicy: config.allowDemonstrationPolicy,
    temporalUiUrl: uiUrl,
    commandDeadlineMs,
  });
  await serve(app, config.http, log);
  await Promise.all([connection.close(), web.sessions.close(), db.destroy()]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
