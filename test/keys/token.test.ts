import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSPKI, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOrCreateDevelopmentKey, type DevelopmentKey } from '../../stack/keys/development-key.ts';
import { findAccount, listAliases } from '../../stack/keys/find-account.ts';
import { signToken } from '../../stack/keys/sign-token.ts';
import { withClient } from '../../stack/postgres/prepare-database.ts';
import { freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';

const active = '018f0000-0000-7000-8000-000000000001';
let database: FreshDatabase;
let folder: string;
let key: DevelopmentKey;

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'mutasi-key-'));
  key = await readOrCreateDevelopmentKey(folder);
  await withClient(database.ownerUrl, async (client) => {
    await client.query("insert into agency (id, name, kind) values ('uji', 'Kabupaten Uji', 'regency')");
    await client.query(
      `insert into account (id, alias, name, agency_id, active, recorded_at) values
       ($1, 'hr', 'Petugas', 'uji', true, now()), (uuidv7(), 'left', 'Pensiun', 'uji', false, now())`,
      [active],
    );
  });
});

afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

test('an active account is found by its alias and by its id, an inactive one not at all', async () => {
  expect(await findAccount(database.appUrl, { alias: 'hr' })).toBe(active);
  expect(await findAccount(database.appUrl, { accountId: active })).toBe(active);
  expect(await findAccount(database.appUrl, { alias: 'left' })).toBeUndefined();
  expect(await findAccount(database.appUrl, { nip: '199001012015011001' })).toBeUndefined();
  expect(await listAliases(database.appUrl)).toEqual(['hr']);
});

test('a token says who, for whom and until when, and its public key proves it', async () => {
  const token = await signToken(key.privateKeyFile, active, 12);
  const { payload } = await jwtVerify(token, await importSPKI(await readFile(key.publicKeyFile, 'utf8'), 'EdDSA'));
  expect(payload).toMatchObject({ iss: 'mutasi-dev', aud: 'mutasi-api', sub: active });
  expect(payload.exp! - payload.iat!).toBe(12 * 3600);
});

test('the key is made once and its private half belongs to its account alone', async () => {
  const before = await readFile(key.privateKeyFile, 'utf8');
  expect(await readOrCreateDevelopmentKey(folder)).toEqual(key);
  expect(await readFile(key.privateKeyFile, 'utf8')).toBe(before);
  expect((await stat(key.privateKeyFile)).mode & 0o777).toBe(0o600);
});
