import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { sendDigests } from '../../activities/notification/send-digests.ts';
import { oweLetter } from '../../db/notification/owe-letter.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import type { Letter } from '../../domain/notification/letter.ts';
import { letters } from '../../domain/notification/letters.ts';
import { postNews } from '../../activities/webhook/post-news.ts';
import { startWebhookRelay } from '../../worker/webhook/start-webhook-relay.ts';
import { type Counter, openCounter, type Visitor } from '../api/counter.ts';
import { freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { seedSmallAgency, type SmallAgency } from '../harness/small-agency.ts';

let database: FreshDatabase;
let db: Database;
let agency: SmallAgency;
let counter: Counter;
const key = Buffer.from(Array.from({ length: 32 }, (_, at) => at * 7)).toString('base64');
const as = (alias: string): Visitor => counter.as(agency.accounts[alias]);

beforeAll(async () => {
  database = await freshDatabase();
  const owner = openDatabase(database.ownerUrl);
  agency = await seedSmallAgency(owner);
  await owner.destroy();
  db = openDatabase(database.appUrl);
  counter = await openCounter({ db, client: {} as never, taskQueue: 'none', webhooks: { key, inside: true } });
});
afterAll(async () => {
  await counter.close();
  await db.destroy();
  await database.drop();
});

const caseNumber = '2026-000001';
const ofTask = {
  ...{ taskId: `${caseNumber}-04`, title: { id: 'Beri suara', en: 'Vote' }, caseNumber },
  ...{ stage: { id: 'Sidang', en: 'Deliberation' }, due: { date: '2026-12-04', provisional: false } },
};
const optional = (): Letter => letters['task-opened'](ofTask);
const legal = (): Letter => letters['decision-made']({ caseNumber, decision: 'refuse' });

async function owe(letter: Letter, alias = 'pegawai'): Promise<string> {
  const dedupe = crypto.randomUUID();
  const accounts = [agency.accounts[alias]!];
  await db.transaction().execute((tx) => oweLetter(tx, { accounts, letter, dedupe, now: new Date() }));
  return dedupe;
}

async function wayOf(dedupe: string): Promise<string> {
  const { mail_state } = await db
    .selectFrom('notification')
    .select('mail_state')
    .where('dedupe_key', 'like', `${dedupe}:%`)
    .executeTakeFirstOrThrow();
  return mail_state;
}

const prefer = (mail: string, kind = 'task-opened') =>
  as('pegawai').put('/v1/me/notification-preferences', { preferences: [{ kind, mail }] });

it('sends mail as its reader prefers, except for what the law requires', async () => {
  expect(await wayOf(await owe(optional()))).toBe('owed');
  expect(await prefer('never')).toMatchObject({ status: 200 });
  expect(await wayOf(await owe(optional()))).toBe('muted');
  expect(await prefer('never', 'decision-made')).toMatchObject({
    status: 422,
    body: { code: 'letter-required-by-law', errors: [{ field: 'preferences', rule: 'F72' }] },
  });
  expect(await wayOf(await owe(legal()))).toBe('owed');
  const twice = { kind: 'task-overdue', mail: 'never' };
  expect(await as('pegawai').put('/v1/me/notification-preferences', { preferences: [twice, twice] })).toMatchObject({
    status: 422,
    body: { code: 'preference-named-twice' },
  });
  for (const kind of ['daily-digest', 'no-such-letter']) expect((await prefer('never', kind)).status).toBe(422);
  const { preferences } = (await as('pegawai').get('/v1/me/notification-preferences')).body as {
    preferences: { kind: string; mail: string; requiredBy: string | null }[];
  };
  expect(preferences.find(({ kind }) => kind === 'task-opened')).toEqual({
    kind: 'task-opened',
    mail: 'never',
    requiredBy: null,
  });
  expect(preferences.find(({ kind }) => kind === 'objection-received')).toMatchObject({
    mail: 'at-once',
    requiredBy: 'PP 79/2021',
  });
  // Nobody else's mail changed.
  expect(await wayOf(await owe(optional(), 'auditor'))).toBe('owed');
});

it('gathers what is preferred daily into one letter, once', async () => {
  expect((await prefer('daily')).status).toBe(200);
  const gathered = [await owe(optional()), await owe(optional())];
  expect(await wayOf(gathered[0]!)).toBe('digest');
  expect(await sendDigests(db, { now: Date.now() })).toBe(1);
  expect(await Promise.all(gathered.map(wayOf))).toEqual(['digested', 'digested']);
  expect(await sendDigests(db, { now: Date.now() })).toBe(0);
  const digests = await db
    .selectFrom('notification')
    .select(['subject', 'mail_state'])
    .where('kind', '=', 'daily-digest')
    .execute();
  expect(digests).toMatchObject([{ mail_state: 'owed', subject: { en: 'Daily digest: 2 messages' } }]);
  expect((await prefer('at-once')).status).toBe(200);
});

it('keeps mail back from an address that HR says takes none, and sends it once that is settled', async () => {
  const path = `/v1/accounts/${agency.accounts['pegawai']}/mail-bounce`;
  const before = await owe(legal());
  expect((await as('auditor').post(path, { reason: 'Surat kembali.' })).status).toBe(403);
  expect((await as('hr-officer').post(path, {})).status).toBe(422);
  expect((await as('hr-officer').post(`${path}/settlement`)).body.code).toBe('mail-bounce-unknown');
  expect((await as('hr-officer').post(path, { reason: 'Surat kembali.' })).status).toBe(201);
  expect(await as('hr-officer').post(path, { reason: 'Lagi.' })).toMatchObject({
    status: 409,
    body: { code: 'mail-bounce-noted' },
  });
  const after = await owe(legal());
  expect([await wayOf(before), await wayOf(after)]).toEqual(['bounced', 'bounced']);
  const alarms = async (resolved: boolean) =>
    ((await as('hr-officer').get(`/v1/alarms?resolved=${resolved}`)).body.items as { kind: string }[]).map(
      ({ kind }) => kind,
    );
  expect(await alarms(false)).toContain('mail-bounced');
  expect((await as('hr-officer').post(`${path}/settlement`)).status).toBe(200);
  expect([await wayOf(before), await wayOf(after)]).toEqual(['owed', 'owed']);
  expect(await alarms(false)).not.toContain('mail-bounced');
  const stranger = `/v1/accounts/${crypto.randomUUID()}/mail-bounce`;
  expect((await as('hr-officer').post(stranger, { reason: 'Surat kembali.' })).status).toBe(404);
});

interface Heard {
  headers: IncomingMessage['headers'];
  body: string;
}

const receivers: Server[] = [];
afterEach(() => {
  for (const receiver of receivers.splice(0)) receiver.close();
});

async function listen(statuses: number[]): Promise<{ url: string; heard: Heard[] }> {
  const heard: Heard[] = [];
  const receiver = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      heard.push({ headers: request.headers, body });
      const status = statuses.shift() ?? 204;
      response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end();
    });
  }).listen(0, '127.0.0.1');
  receivers.push(receiver);
  await once(receiver, 'listening');
  return { url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/kabar`, heard };
}

const log = { info: () => undefined, warn: () => undefined };

it('tells a webhook by a signed message that names nobody, again after a failure, and once', async () => {
  const { url, heard } = await listen([500, 302]);
  const registered = await as('hr-admin').post('/v1/webhooks', { url, kinds: ['decision-made'] });
  expect(registered.status).toBe(201);
  const { id, secret } = registered.body as { id: string; secret: string };
  expect(await as('hr-admin').post('/v1/webhooks', { url })).toMatchObject({
    status: 409,
    body: { code: 'webhook-there-already' },
  });
  expect((await as('hr-officer').post('/v1/webhooks', { url })).status).toBe(403);

  const relay = startWebhookRelay({ db, key, inside: true, log });
  await owe(optional());
  await owe(legal());
  await vi.waitFor(() => expect(heard).toHaveLength(3), { timeout: 20_000 });
  await relay.stop();
  const { headers, body } = heard[2]!;
  const [, at, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers['mutasi-signature'] as string)!;
  expect(createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')).toBe(mac);
  expect(JSON.parse(body)).toEqual({
    ...{ id: headers['mutasi-delivery'], kind: 'decision-made', caseNumber: null, taskId: null },
    at: expect.any(String) as string,
  });
  expect(new Set(heard.map((one) => one.headers['mutasi-delivery'])).size).toBe(1);
  const rows = await db.selectFrom('webhook_delivery').selectAll().execute();
  expect(rows).toMatchObject([{ state: 'sent', attempts: 3, error: null }]);
  // Nothing that would let somebody sign in its place is kept.
  expect(JSON.stringify(await db.selectFrom('webhook').selectAll().execute())).not.toContain(secret);
  const { items } = (await as('hr-admin').get('/v1/webhooks')).body as { items: object[] };
  expect(items).toMatchObject([{ id, url, owed: 0, endedAt: null }]);
  expect(JSON.stringify(items)).not.toContain(secret);
  expect((await as('hr-admin').send(`/v1/webhooks/${id}`, { method: 'DELETE' })).status).toBe(200);
  await owe(legal());
  expect(await db.selectFrom('webhook_delivery').selectAll().execute()).toHaveLength(1);
});

it('gives a receiver up after three days and tells HR, and holds up nobody', async () => {
  const url = 'http://127.0.0.1:9/kabar';
  const { id } = (await as('hr-admin').post('/v1/webhooks', { url })).body as { id: string };
  await owe(legal());
  await db
    .updateTable('webhook_delivery')
    .set({ created_at: new Date(Date.now() - 4 * 86_400_000) })
    .where('webhook_id', '=', id)
    .execute();
  const relay = startWebhookRelay({ db, key, inside: true, log });
  await vi.waitFor(async () => {
    const rows = await db
      .selectFrom('webhook_delivery')
      .select(['state', 'error'])
      .where('webhook_id', '=', id)
      .execute();
    expect(rows).toMatchObject([{ state: 'given-up', error: expect.stringMatching(/^E/) as string }]);
  }, 20_000);
  await relay.stop();
  const { items } = (await as('hr-officer').get('/v1/alarms')).body as { items: { kind: string; detail: object }[] };
  expect(items).toContainEqual(expect.objectContaining({ kind: 'webhook-failing', detail: { webhook: id } }));
});

it('reaches nothing inside, whatever a name leads to', async () => {
  const { url, heard } = await listen([]);
  const port = new URL(url).port;
  for (const target of [url, `https://localhost:${port}/`, `https://127.0.0.1:${port}/`])
    await expect(postNews({ url: target, body: '{}', headers: {}, inside: false })).rejects.toThrow('address refused');
  expect(heard).toEqual([]);
});

it('registers no webhook where the installation has no key, nor one that leads inside', async () => {
  const off = await openCounter({ db, client: {} as never, taskQueue: 'none' });
  const strict = await openCounter({ db, client: {} as never, taskQueue: 'none', webhooks: { key, inside: false } });
  const admin = agency.accounts['hr-admin'];
  const url = 'https://169.254.169.254/latest';
  expect(await off.as(admin).post('/v1/webhooks', { url })).toMatchObject({
    status: 503,
    body: { code: 'webhooks-off' },
  });
  expect(await strict.as(admin).post('/v1/webhooks', { url })).toMatchObject({
    status: 422,
    body: { code: 'webhook-url-refused', errors: [{ field: 'url' }] },
  });
  await off.close();
  await strict.close();
});
