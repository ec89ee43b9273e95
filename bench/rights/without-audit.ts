import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { DB } from '../../db/generated/database.ts';
import { NamedClient } from '../../db/named-client.ts';
import type { Database } from '../../db/open-database.ts';

/** The database as the product opens it, but for one statement that never leaves: the one that writes audit events. */
export function openWithoutAudit(url: string, maxConnections: number): Database {
  const pool = new pg.Pool({ connectionString: url, max: maxConnections, Client: NamedClient });
  const dialect = new PostgresDialect({
    pool: { connect: async () => withoutAudit(await pool.connect()), end: () => pool.end() },
  });
  return new Kysely<DB>({ dialect });
}

function withoutAudit(client: pg.PoolClient): PostgresPoolClient {
  const query = (statement: string, parameters: unknown[]): Promise<unknown> =>
    statement.includes('insert into audit_event')
      ? Promise.resolve({ command: 'SELECT', rowCount: 0, rows: [] })
      : client.query(statement, parameters);
  return { query: query as PostgresPoolClient['query'], release: () => client.release() };
}
