import { readFile } from 'node:fs/promises';
import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import { loadConfig } from '../config/config.ts';
import { openDatabase } from '../db/open-database.ts';
import { createApp } from './app.ts';
import { createTokenVerifier } from './http/token-verifier.ts';
import { serve } from './http/serve.ts';

const commandDeadlineMs = 5_000;

try {
  const config = loadConfig(process.env);
  const log = pino({ level: config.logLevel, base: { part: 'api' } });
  const db = openDatabase(config.databaseUrl);
  // Lazy: the counter opens even while Temporal is still starting, and says so at /ready.
  const connection = Connection.lazy({ address: config.temporal.address });
  const { taskQueue, namespace, uiUrl } = config.temporal;
  const app = createApp({
    db,
    client: new Client({ connection, namespace }),
    taskQueue,
    verifyToken: await createTokenVerifier(await readFile(config.token.publicKeyFile, 'utf8'), config.token),
    log,
    allowDemonstrationPolicy: config.allowDemonstrationPolicy,
    temporalUiUrl: uiUrl,
    commandDeadlineMs,
  });
  await serve(app, config.http, log);
  await Promise.all([connection.close(), db.destroy()]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
