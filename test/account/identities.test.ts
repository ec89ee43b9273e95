import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountOfSubject } from '../../api/identity/account-of-subject.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { type Counter, openCounter, type Reply, type Visitor } from '../api/counter.ts';
import { freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { seedSmallAgency, type SmallAgency } from '../harness/small-agency.ts';
import { trusting } from '../walls/trusting.ts';

let database: FreshDatabase;
let owner: Database;
let db: Database;
let agency: SmallAgency;
let counter: Counter;
const issuer = 'https://sso.bantulkab.example/realms/asn';
const reason = 'Surat tugas admin SSO 12/2026.';
const as = (alias: string): Visitor => counter.as(agency.accounts[alias]);
const identitiesOf = (alias: string): string => `/v1/accounts/${agency.accounts[alias]}/identities`;
const link = (alias: string, subject: string, by = 'hr-admin', changes: object = {}): Promise<Reply> =>
  as(by).post(identitiesOf(alias), { issuer, subject, reason, ...changes });
const whoIs = (subject: string) => accountOfSubject(db, 'linked')({ issuer, subject });

beforeAll(async () => {
  database = await freshDatabase();
  owner = openDatabase(database.ownerUrl);
  db = openDatabase(database.appUrl);
  agency = await seedSmallAgency(owner);
  counter = await openCounter({ db, client: {} as never, taskQueue: 'none', verifyToken: trusting });
});
afterAll(async () => {
  await counter.close();
  await Promise.all([db.destroy(), owner.destroy()]);
  await database.drop();
});

async function signIn(alias: string): Promise<void> {
  const person = { id: crypto.randomUUID(), account: agency.accounts[alias] };
  await owner
    .insertInto('web_session')
    .values({ sid: crypto.randomUUID(), sess: JSON.stringify({ person }), expire: new Date(Date.now() + 3_600_000) })
    .execute();
}

async function sessionsOf(alias: string): Promise<number> {
  const rows = await owner
    .selectFrom('web_session')
    .select('sid')
    .where('account_id', '=', agency.accounts[alias]!)
    .execute();
  return rows.length;
}

it('links a subject, and ends the link with the sessions that came by it; who, when and why stay', async () => {
  expect(await whoIs('s-1')).toBeUndefined();
  const linked = await link('pegawai', 's-1');
  expect(linked).toMatchObject({ status: 201, body: { subject: 's-1', linkedBy: 'hr-admin', reason } });
  expect(await whoIs('s-1')).toBe(agency.accounts['pegawai']);
  // Said twice it is the same link.
  expect((await link('pegawai', 's-1')).body.id).toBe(linked.body.id);

  await Promise.all([signIn('pegawai'), signIn('auditor')]);
  const ended = await as('hr-admin').post(`/v1/identities/${linked.body.id}/unlinking`, { reason });
  expect(ended).toMatchObject({ status: 200, body: { unlinkedBy: 'hr-admin', unlinkReason: reason } });
  expect(await whoIs('s-1')).toBeUndefined();
  expect([await sessionsOf('pegawai'), await sessionsOf('auditor')]).toEqual([0, 1]);
  // A repeated word changes nothing, not even when it ended.
  const again = await as('hr-admin').post(`/v1/identities/${linked.body.id}/unlinking`, { reason: `${reason} Lagi.` });
  expect(again).toMatchObject({ status: 200, body: { unlinkedAt: ended.body.unlinkedAt, unlinkReason: reason } });

  const other = await link('auditor', 's-1');
  expect(other.status).toBe(201);
  expect(await whoIs('s-1')).toBe(agency.accounts['auditor']);
  expect((await as('auditor').get(identitiesOf('pegawai'))).body.items).toMatchObject([{ id: linked.body.id }]);
});

it('never lets one subject stand for two accounts, not even when both are asked for at once', async () => {
  const replies = await Promise.all(
    ['pegawai', 'auditor', 'operator', 'hr-officer'].map((alias) => link(alias, 's-2')),
  );
  expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
  const refused = replies.find(({ status }) => status === 409)!;
  expect(refused.body.code).toBe('subject-already-linked');
  const winner = replies.find(({ status }) => status === 201)!;
  expect(JSON.stringify(refused.body)).not.toContain(winner.body.accountId as string);
  expect(await whoIs('s-2')).toBe(winner.body.accountId);
  // The database itself refuses it, whoever asks.
  const second = owner.insertInto('account_identity').values({
    ...{ issuer, subject: 's-2', account_id: agency.accounts['legal-officer'] ?? agency.accounts['hr-admin']! },
  });
  await expect(second.execute()).rejects.toMatchObject({ code: '23505' });
});

it('refuses one’s own account, strangers and malformed subjects, and keeps the record from being bent', async () => {
  expect(await link('hr-admin', 's-3')).toMatchObject({ status: 403, body: { code: 'self-dealing' } });
  expect((await link('pegawai', 's-3', 'hr-officer')).status).toBe(403);
  const nobody = await as('hr-admin').post(`/v1/accounts/${crypto.randomUUID()}/identities`, {
    ...{ issuer, subject: 's-3', reason },
  });
  expect(nobody.status).toBe(404);
  for (const changes of [
    { subject: 'dua kata' },
    { subject: '' },
    { issuer: 'ftp://x' },
    { reason: 'ya' },
    { by: 'x' },
  ])
    expect((await link('pegawai', 's-3', 'hr-admin', changes)).status).toBe(422);
  expect(await whoIs('s-3')).toBeUndefined();
  await expect(db.deleteFrom('account_identity').execute()).rejects.toThrow('permission denied');
  await expect(db.updateTable('account_identity').set({ subject: 'x' }).execute()).rejects.toThrow('permission denied');
});
