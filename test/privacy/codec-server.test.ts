import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaultPayloadConverter } from '@temporalio/common';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEncryptingCodec } from '../../contract/payload-codec/encrypting-codec.ts';
import { importPayloadKeys } from '../../contract/payload-codec/payload-keys.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { createCodecServer } from '../../stack/codec-server/codec-server.ts';
import { mayReadPayloads } from '../../stack/codec-server/may-read-payloads.ts';
import { payloadsToJson } from '../../stack/codec-server/payload-json.ts';
import { freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { seedSmallAgency, type SmallAgency } from '../harness/small-agency.ts';

const uiOrigin = 'http://temporal.test:8233';
const answered: object[] = [];
let database: FreshDatabase;
let db: Database;
let agency: SmallAgency;
let server: Server;
let url: string;

beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(database.appUrl);
  const owner = openDatabase(database.ownerUrl);
  agency = await seedSmallAgency(owner);
  await owner.destroy();
  const keys = await importPayloadKeys([{ id: 'a', key: randomBytes(32).toString('base64') }]);
  // The token is the alias: whose it is was proven elsewhere.
  const mayRead = mayReadPayloads(db, (token) => Promise.resolve(agency.accounts[token]));
  const codec = createEncryptingCodec(keys);
  server = createServer(createCodecServer({ codec, uiOrigin, mayRead, onAnswered: (said) => answered.push(said) }));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await db.destroy();
  await database.drop();
});

const ask = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url + path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', origin: uiOrigin, authorization: 'Bearer operator', ...headers },
  });
const plain = { payloads: payloadsToJson([defaultPayloadConverter.toPayload({ stage: 'intake' })]) };

it('encodes what the UI sends and decodes what it shows', async () => {
  const encoded = await ask('/encode', plain);
  expect(encoded.status).toBe(200);
  const sealed = (await encoded.json()) as { payloads: { data: string; metadata: Record<string, string> }[] };
  expect(Buffer.from(sealed.payloads[0]!.metadata['encoding']!, 'base64').toString()).toBe('binary/encrypted');
  expect(Buffer.from(sealed.payloads[0]!.data, 'base64').toString()).not.toContain('intake');
  const decoded = await ask('/decode', sealed);
  expect(await decoded.json()).toEqual(plain);
  expect(decoded.headers.get('access-control-allow-origin')).toBe(uiOrigin);
  expect(decoded.headers.get('cache-control')).toBe('no-store');
  expect(answered).toContainEqual({ path: '/decode', status: 200, payloads: 1 });
});

it('is for operators alone', async () => {
  for (const alias of ['hr-admin', 'auditor', 'appointing-authority', 'pegawai', 'nobody'])
    expect((await ask('/decode', plain, { authorization: `Bearer ${alias}` })).status, alias).toBe(401);
  expect((await ask('/decode', plain, { authorization: '' })).status).toBe(401);
  const owner = openDatabase(database.ownerUrl);
  await owner.updateTable('account').set({ active: false }).where('alias', '=', 'operator').execute();
  expect((await ask('/decode', plain)).status).toBe(401);
  await owner.updateTable('account').set({ active: true }).where('alias', '=', 'operator').execute();
  await owner.destroy();
});

it('answers no page but the Temporal UI', async () => {
  for (const origin of [
    'https://evil.example',
    'http://temporal.test',
    'http://temporal.test:8233.evil.example',
    'null',
  ]) {
    const answer = await ask('/decode', plain, { origin });
    expect(answer.status, origin).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  }
  const preflight = await fetch(`${url}/decode`, { method: 'OPTIONS', headers: { origin: uiOrigin } });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
});

it('tells nothing of what it cannot read', async () => {
  for (const body of ['{', '{"payloads": 1}', { payloads: [{ data: '%' }] }])
    expect((await ask('/decode', body)).status).toBe(400);
  const encoding = Buffer.from('binary/encrypted').toString('base64');
  const broken = await ask('/decode', { payloads: [{ metadata: { encoding }, data: 'AAAA' }] });
  expect(broken.status).toBe(422);
  expect(await broken.json()).toEqual({ code: 'undecodable' });
  expect((await fetch(`${url}/metrics`)).status).toBe(404);
});
