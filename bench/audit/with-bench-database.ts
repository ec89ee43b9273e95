import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateToLatest } from '../../db/migrate.ts';
import { anyFreePort } from '../../stack/network/ports.ts';
import { prepareCluster } from '../../stack/postgres/cluster.ts';
import { databaseUrl, postgresProgram } from '../../stack/postgres/postgres-program.ts';
import { appRole, ownerRole, prepareDatabase } from '../../stack/postgres/prepare-database.ts';
import { spawnServer } from '../../test/harness/spawn-server.ts';

export interface BenchDatabase {
  appUrl: string;
  ownerUrl: string;
}

const database = 'mutasi';

/** A migrated Postgres of its own, as durable as in use, and nothing beside it. */
export async function withBenchDatabase<T>(
  env: NodeJS.ProcessEnv,
  work: (database: BenchDatabase) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'mutasi-bench-'));
  try {
    await chmod(folder, 0o711);
    const [superuser, owner, app] = [password(), password(), password()];
    const cluster = await prepareCluster(join(folder, 'postgres'), superuser);
    const port = await anyFreePort();
    const superuserUrl = databaseUrl(port, 'postgres', 'postgres', superuser);
    const stop = await spawnServer(postgresProgram(cluster, { port, superuserUrl, env }), join(folder, 'postgres.log'));
    try {
      await prepareDatabase(superuserUrl, database, { owner, app });
      const ownerUrl = databaseUrl(port, database, ownerRole, owner);
      await migrateToLatest(ownerUrl);
      return await work({ ownerUrl, appUrl: databaseUrl(port, database, appRole, app) });
    } finally {
      await stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function password(): string {
  return randomBytes(18).toString('base64url');
}
