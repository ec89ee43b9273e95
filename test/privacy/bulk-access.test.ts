import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { type Counter, openCounter, type Visitor } from '../api/counter.ts';
import { freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { seedClosedCases } from '../harness/seed-closed-cases.ts';
import { seedSmallAgency, type SmallAgency } from '../harness/small-agency.ts';
import { trusting } from '../walls/trusting.ts';

let database: FreshDatabase;
let owner: Database;
let db: Database;
let agency: SmallAgency;
let counter: Counter;
let nip: string;
const as = (alias: string): Visitor => counter.as(agency.accounts[alias]);
const latest = async () => (await as('auditor').get('/v1/accesses?limit=1')).body.items[0] as Record<string, unknown>;
const seenOf = async (): Promise<unknown[]> => (await as('pegawai').get('/v1/me/accesses')).body.items as unknown[];

beforeAll(async () => {
  database = await freshDatabase();
  owner = openDatabase(database.ownerUrl);
  db = openDatabase(database.appUrl);
  agency = await seedSmallAgency(owner);
  await seedClosedCases(owner, agency, ['2026-000001', '2026-000002']);
  counter = await openCounter({ db, client: {} as never, taskQueue: 'none', verifyToken: trusting });
  const row = await db
    .selectFrom('employee')
    .select('nip')
    .where('id', '=', agency.employeeId)
    .executeTakeFirstOrThrow();
  nip = row.nip;
});
afterAll(async () => {
  await counter.close();
  await Promise.all([db.destroy(), owner.destroy()]);
  await database.drop();
});
it('is one line a page: who, as what, how, how many; nobody on the page is flooded', async () => {
  const before = await seenOf();
  const { body } = await as('hr-officer').get('/v1/employees?limit=3');
  expect(await latest()).toMatchObject({
    ...{ reader: 'hr-officer', role: 'hr-officer', kind: 'employee-list', criteria: [], shown: body.items.length },
    kindName: 'Daftar pegawai',
  });
  await as('hr-admin').post('/v1/employees/search', { unit: 'DKPP' });
  expect(await latest()).toMatchObject({ reader: 'hr-admin', kind: 'employee-search', criteria: ['unit'] });
  expect(await seenOf()).toEqual(before);
});

it('tells the one person whom a NIP or a name finds, and keeps what was typed to itself', async () => {
  const found = await as('hr-officer').post('/v1/employees/search', { nip });
  expect(found.body.items).toHaveLength(1);
  expect(await latest()).toMatchObject({ kind: 'employee-search', criteria: ['nip'], shown: 1 });
  expect(await seenOf()).toMatchObject([{ reader: 'hr-officer', kind: 'employee-record' }]);
  await as('hr-officer').post('/v1/employees/search', { nip: '199999999999999999' });
  expect(await latest()).toMatchObject({ criteria: ['nip'], shown: 0 });
  const kept = await sql<{ row: string }>`select bulk_access::text as row from bulk_access`.execute(owner);
  expect(kept.rows.length).toBeGreaterThan(0);
  expect(kept.rows.filter(({ row }) => row.includes(nip))).toEqual([]);
});

it('counts the cases of an export of the record, before its first line is sent', async () => {
  expect((await as('auditor').get('/v1/audit/export')).status).toBe(200);
  expect(await latest()).toMatchObject({ reader: 'auditor', kind: 'audit-export', criteria: [], shown: 2 });
});

it('is the auditor’s to read, and nobody’s to change', async () => {
  for (const alias of ['hr-officer', 'hr-admin', 'operator', 'pegawai'])
    expect((await as(alias).get('/v1/accesses')).status).toBe(403);
  const page = await as('auditor').get('/v1/accesses?limit=2');
  const next = await as('auditor').get(`/v1/accesses?limit=2&after=${page.body.after}`);
  expect(next.body.items[0].id < page.body.items[1].id).toBe(true);
  await expect(sql`update bulk_access set shown = 0`.execute(db)).rejects.toThrow('permission denied');
  await expect(sql`delete from bulk_access`.execute(db)).rejects.toThrow('permission denied');
});
