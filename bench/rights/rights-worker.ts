import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { openDecreeDesk } from '../../activities/decree/decree-desk.ts';
import { createActivities } from '../../activities/index.ts';
import { openDatabase } from '../../db/open-database.ts';
import { openWithoutAudit } from './without-audit.ts';

// Works on cases as the product's worker does, with audit events or without. Arguments: address and namespace of the
// server, task queue, `audited` or `bare`; the database comes by the environment, as to the product's.
const [address, namespace, taskQueue, audit] = process.argv.slice(2) as [string, string, string, string];
const url = process.env['DATABASE_URL']!;
const maxConnections = 16;
Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: ['SIGTERM', 'SIGINT'] });
const db = audit === 'bare' ? openWithoutAudit(url, maxConnections) : openDatabase(url, { maxConnections });
// The bench measures the record: nothing is signed, and the papers go with the machine.
const folder = join(tmpdir(), 'mutasi-bench-decrees');
const decrees = openDecreeDesk({ folder, developmentKeys: undefined, publicUrl: 'http://127.0.0.1' });
const connection = await NativeConnection.connect({ address });
const worker = await Worker.create({
  ...{ connection, namespace, taskQueue },
  maxConcurrentLocalActivityExecutions: maxConnections,
  workflowsPath: fileURLToPath(new URL('../../workflows/index.ts', import.meta.url)),
  activities: createActivities({ db, decrees }),
});
await worker.run();
await Promise.all([connection.close(), db.destroy()]);
