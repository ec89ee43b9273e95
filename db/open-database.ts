import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from './generated/database.ts';
import { NamedClient } from './named-client.ts';

export type Database = Kysely<DB>;

// A calendar date has no time zone: as JS Date it would shift by a day.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/**
 * Opens a pool that gives up quickly, so that a stopped database is noticed within seconds and callers retry.
 * @param url connection string of the application role
 */
export function openDatabase(url: string, options: { maxConnections?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: 2_000,
    query_timeout: 10_000,
    Client: NamedClient,
  });
  // An idle connection that breaks is dropped by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}
