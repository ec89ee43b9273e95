import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAccount, listAliases } from '../../stack/keys/find-account.ts';
import { readOrCreateIssuerSecrets } from '../../stack/keys/issuer-secrets.ts';
import { keepKeyRing, publishAheadMs, publishedKeys, publishNextKey } from '../../stack/keys/key-ring.ts';
import { withClient } from '../../stack/postgres/prepare-database.ts';
import { freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';

const active = '018f0000-0000-7000-8000-000000000001';
const hourMs = 3_600_000;
let database: FreshDatabase;
let folder: string;

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'mutasi-key-'));
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

test('keys and secrets are made once and belong to their account alone', async () => {
  const ring = await keepKeyRing(folder, 0);
  expect(await keepKeyRing(folder, hourMs)).toEqual(ring);
  const [first, second] = await Promise.all([readOrCreateIssuerSecrets(folder), readOrCreateIssuerSecrets(folder)]);
  expect(second).toEqual(first);
  expect(new Set(Object.values(first)).size).toBe(5);
  for (const name of ['issuer-keys.json', 'issuer-secrets.json'])
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  expect(await readFile(join(folder, 'issuer-keys.json'), 'utf8')).toContain(ring[0]!.jwk.kid);
});

test('a new key is published first, signs later, and the old one goes last', async () => {
  const [old] = await keepKeyRing(folder, 0);
  const rotatedAt = 10 * hourMs;
  const { ring, kid } = await publishNextKey(folder, rotatedAt);
  const kidsAt = (now: number): string[] => publishedKeys(ring, now).map((key) => key.jwk.kid);
  expect(kidsAt(rotatedAt)).toEqual([old!.jwk.kid, kid]);
  expect(kidsAt(rotatedAt + publishAheadMs - 1)).toEqual([old!.jwk.kid, kid]);
  expect(kidsAt(rotatedAt + publishAheadMs)).toEqual([kid, old!.jwk.kid]);
  expect(kidsAt(rotatedAt + publishAheadMs + 24 * hourMs)).toEqual([kid, old!.jwk.kid]);
  expect(kidsAt(rotatedAt + publishAheadMs + 26 * hourMs)).toEqual([kid]);
});

test('a key that has served a month gets a successor at the next start', async () => {
  const before = await keepKeyRing(folder, 20 * hourMs);
  expect(await keepKeyRing(folder, 40 * 24 * hourMs)).toHaveLength(before.length);
  expect((await keepKeyRing(folder, 40 * 24 * hourMs)).at(-1)!.publishedAt).toBe(40 * 24 * hourMs);
});
