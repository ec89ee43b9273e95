import { inject } from 'vitest';
import { withClient } from '../../stack/postgres/prepare-database.ts';
import type { FreshDatabase } from './fresh-database.ts';

/** Takes a database away: nobody gets in, whoever was in is thrown out. The answer gives it back. */
export async function cutDatabase({ appUrl }: FreshDatabase): Promise<() => Promise<void>> {
  const { superuserUrl } = inject('postgres');
  const name = new URL(appUrl).pathname.slice(1);
  await withClient(superuserUrl, async (client) => {
    await client.query(`alter database ${name} with allow_connections false`);
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  });
  return () =>
    withClient(superuserUrl, async (client) => {
      await client.query(`alter database ${name} with allow_connections true`);
    });
}
