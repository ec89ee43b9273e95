import pg from 'pg';

/** The role that owns the schema and runs the migrations. */
export const ownerRole = 'mutasi_owner';
/** The role of the running application; it owns nothing, so it cannot switch the audit trail's triggers off. */
export const appRole = 'mutasi_app';

/**
 * Creates or updates the two roles and the database with its extensions. Safe to repeat.
 *
 * @param superuserUrl connection to any database of the server as a superuser
 */
export async function prepareDatabase(
  superuserUrl: string,
  database: string,
  passwords: { owner: string; app: string },
): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    for (const [role, password] of [
      [ownerRole, passwords.owner],
      [appRole, passwords.app],
    ] as const) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      const verb = rowCount === 0 ? 'create' : 'alter';
      await client.query(`${verb} role ${role} login password ${client.escapeLiteral(password)}`);
    }
    const name = client.escapeIdentifier(database);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${name} owner ${ownerRole}`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${appRole}`);
    await client.query(`alter database ${name} set timezone to 'UTC'`);
  });
  const inside = new URL(superuserUrl);
  inside.pathname = `/${database}`;
  await withClient(inside.href, async (client) => {
    // Here and not in a migration alone, so that the owner needs no right to create extensions.
    await client.query('create extension if not exists btree_gist');
    await client.query(`alter schema public owner to ${ownerRole}`);
  });
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
