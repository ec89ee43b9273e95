import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../db/open-database.ts';
import { anyFreePort } from '../../stack/network/ports.ts';
import { prepareCluster } from '../../stack/postgres/cluster.ts';
import { postgresProgram } from '../../stack/postgres/postgres-program.ts';
import { spawnServer } from '../harness/spawn-server.ts';
import { createAuthority } from './test-certificates.ts';

let folder: string;
let stop: () => Promise<void>;
let port: number;
const password = 'a-password-of-this-test';

/** A Postgres that takes nobody without TLS (`hostssl`), under a certificate for `localhost` of an authority of the test. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutasi-tls-'));
  await chmod(folder, 0o711);
  const cluster = await prepareCluster(join(folder, 'postgres'), password);
  const authority = createAuthority('Test CA');
  const { cert, key } = authority.issue('localhost');
  const clients = createAuthority('Client CA');
  const client = clients.issue('postgres');
  await writeFile(join(folder, 'client.pem'), client.cert);
  await writeFile(join(folder, 'client.key'), client.key, { mode: 0o600 });
  await writeFile(join(folder, 'ca.pem'), authority.ca);
  await writeFile(join(folder, 'other-ca.pem'), createAuthority('Other CA').ca);
  const files = {
    'server.pem': cert,
    'server.key': key,
    'client-ca.pem': clients.ca,
    'hba.conf': ['hostssl template1 all 127.0.0.1/32 cert', 'hostssl all all 127.0.0.1/32 scram-sha-256', ''].join(
      '\n',
    ),
  };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), content, { mode: 0o600 });
    if (cluster.account) await chown(join(folder, name), cluster.account.uid, cluster.account.gid);
  }
  port = await anyFreePort();
  const at = (name: string): string => join(folder, name);
  const program = postgresProgram(cluster, {
    port,
    superuserUrl: url('localhost', `sslmode=verify-full&sslrootcert=${at('ca.pem')}`),
    env: process.env,
    extraSettings: [
      'ssl=on',
      `ssl_cert_file=${at('server.pem')}`,
      `ssl_key_file=${at('server.key')}`,
      `ssl_ca_file=${at('client-ca.pem')}`,
      `hba_file=${at('hba.conf')}`,
    ],
  });
  stop = await spawnServer(program, join(folder, 'postgres.log'));
});
afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
});

function url(host: string, options: string): string {
  return `postgres://postgres:${password}@${host}:${port}/postgres?${options}`;
}

async function askWhetherEncrypted(host: string, options: string): Promise<{ ssl: boolean; version: string }> {
  const db = openDatabase(url(host, options));
  try {
    const { rows } = await sql<{ ssl: boolean; version: string }>`
      select ssl, version from pg_stat_ssl where pid = pg_backend_pid()`.execute(db);
    return rows[0]!;
  } finally {
    await db.destroy();
  }
}

it('speaks TLS to a server whose certificate and name are as they should be', async () => {
  const options = `sslmode=verify-full&sslrootcert=${join(folder, 'ca.pem')}`;
  expect(await askWhetherEncrypted('localhost', options)).toEqual({ ssl: true, version: 'TLSv1.3' });
});

it('proves who we are by a certificate where the server asks for one, and then needs no password', async () => {
  const at = (name: string): string => join(folder, name);
  const known = `sslmode=verify-full&sslrootcert=${at('ca.pem')}`;
  const ask = async (options: string): Promise<unknown> => {
    const db = openDatabase(`postgres://postgres@localhost:${port}/template1?${options}`);
    return sql<{ user: string }>`select session_user as user`
      .execute(db)
      .then(({ rows }) => rows[0])
      .finally(() => db.destroy());
  };
  expect(await ask(`${known}&sslcert=${at('client.pem')}&sslkey=${at('client.key')}`)).toEqual({ user: 'postgres' });
  await expect(ask(known)).rejects.toThrow(/certificate/);
});

it.each([
  ['an authority that nobody told us of', 'localhost', 'sslmode=verify-full', /certificate/],
  ['another authority', 'localhost', 'sslmode=verify-full&sslrootcert=OTHER', /certificate/],
  ['a name that the certificate does not have', '127.0.0.1', 'sslmode=verify-full&sslrootcert=CA', /match|IP|altnames/],
  ['no TLS, which the server does not take', 'localhost', 'sslmode=disable', /no encryption/],
])('does not speak with: %s', async (_what, host, options, message) => {
  const files = options.replace('OTHER', join(folder, 'other-ca.pem')).replace('CA', join(folder, 'ca.pem'));
  await expect(askWhetherEncrypted(host, files)).rejects.toThrow(message);
});
