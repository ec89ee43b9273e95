import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type LiveDesk, openLiveDesk } from '../../api/live/live-desk.ts';
import { appendAudit } from '../../db/audit/append-audit.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { AuditEvent } from '../../domain/audit/audit-event.ts';
import { withClient } from '../../stack/postgres/prepare-database.ts';
import { type Counter, openCounter } from '../api/counter.ts';
import { cutDatabase } from '../harness/cut-database.ts';
import { type FreshDatabase, freshDatabase } from '../harness/fresh-database.ts';
import { seedClosedCases } from '../harness/seed-closed-cases.ts';
import { seedSmallAgency, type SmallAgency } from '../harness/small-agency.ts';
import { readStream, type Stream } from './read-stream.ts';

const mine = '2026-000101';
const many = Array.from({ length: 150 }, (_, at) => `2026-${String(500_000 + at)}`);

let database: FreshDatabase;
let db: Database;
let owner: Database;
let live: LiveDesk;
let counter: Counter;
let agency: SmallAgency;

beforeAll(async () => {
  database = await freshDatabase();
  owner = openDatabase(database.ownerUrl);
  agency = await seedSmallAgency(owner);
  await seedClosedCases(owner, agency, [mine, ...many]);
  db = openDatabase(database.appUrl);
  live = openLiveDesk(db, database.appUrl, pino({ level: 'silent' }));
  // Whoever follows before the desk listens is told as soon as it does.
  await new Promise<void>((resolve) => {
    const leave = live.follow({ account: agency.accounts['auditor'] } as ReadingActor, () => {
      leave?.();
      resolve();
    });
  });
  counter = await openCounter({ db, client: {} as never, taskQueue: 'none', live });
});
afterAll(async () => {
  await live.close();
  await counter.close();
  await Promise.all([db.destroy(), owner.destroy()]);
  await database.drop();
});

async function follow(alias: string): Promise<Stream> {
  const stream = await readStream(counter.url, await counter.tokenFor(agency.accounts[alias]!));
  expect(await stream.next(['everything'])).toEqual({ event: 'ready', data: {} });
  return stream;
}

const happen = (...cases: string[]) =>
  db.transaction().execute(async (tx) => {
    for (const number of cases)
      await appendAudit(tx, number, [
        { action: 'stage-entered', at: new Date().toISOString(), actor: 'system', detail: {} } as unknown as AuditEvent,
      ]);
  });

async function giveTask(account: string): Promise<string> {
  const id = `${mine}-${Math.floor(Math.random() * 80) + 10}`;
  await sql`insert into task (id, case_number, kind, stage, role, pool, barred, account_id, opened_at, due_at, due_provisional)
    values (${id}, ${mine}, 'supervisor-interview', 'intake', 'supervisor', false, '{}', ${account}::uuid, now(), now(), false)`.execute(
    db,
  );
  return id;
}

it('tells those who may see the case that it changed, and nobody else', async () => {
  const [hr, concerned, outsider] = await Promise.all(['hr-officer', 'pegawai', 'kepala-BKPSDM'].map(follow));
  expect(hr).toMatchObject({ status: 200, contentType: expect.stringMatching(/^text\/event-stream/) as string });
  await happen(mine);
  const told = { event: 'change', data: { cases: [mine], inbox: false } };
  // The first word of a desk that has just begun to listen is to look at everything.
  expect(await hr!.next(['everything'])).toEqual(told);
  expect(await concerned!.next(['everything'])).toEqual(told);
  // The next round of telling begins when the first has reached everybody.
  await happen(many[0]!);
  await hr!.next();
  // A task of the outsider comes after it: were they told of the case before, that would come first.
  await giveTask(agency.accounts['kepala-BKPSDM']!);
  expect(await outsider!.next(['everything'])).toEqual({ event: 'change', data: { cases: [mine], inbox: true } });
  for (const stream of [hr, concerned, outsider]) stream!.leave();
});

it('tells whoever gains a task and whoever loses it', async () => {
  const [before, after] = await Promise.all(['kepala-DKPP', 'kepala-BAPPEDA'].map(follow));
  const task = await giveTask(agency.accounts['kepala-DKPP']!);
  expect(await before!.next()).toMatchObject({ data: { inbox: true } });
  await sql`update task set account_id = ${agency.accounts['kepala-BAPPEDA']!}::uuid where id = ${task}`.execute(db);
  expect(await after!.next()).toEqual({ event: 'change', data: { cases: [mine], inbox: true } });
  expect(await before!.next()).toEqual({ event: 'change', data: { cases: [], inbox: true } });
  for (const stream of [before, after]) stream!.leave();
});

it('names no more cases than a page can use, and nothing that was rolled back', async () => {
  const hr = await follow('hr-officer');
  await expect(
    db.transaction().execute(async (tx) => {
      await sql`select pg_notify('mutasi_live', ${JSON.stringify({ case: many[0] })})`.execute(tx);
      throw new Error('not after all');
    }),
  ).rejects.toThrow('not after all');
  await owner.transaction().execute(async (tx) => {
    await sql`insert into audit_event (case_number, seq, body, hash)
      select number, 900, '{}', '\\x00' from unnest(${many}::text[]) number`.execute(tx);
  });
  expect(await hr.next()).toEqual({ event: 'everything', data: {} });
  hr.leave();
});

it('comes back after the database was away, and says so', async () => {
  const hr = await follow('hr-officer');
  const giveBack = await cutDatabase(database);
  await giveBack();
  // What was said in between is not known: look at everything.
  expect(await hr.next()).toEqual({ event: 'everything', data: {} });
  await happen(mine);
  expect(await hr.next(['everything'])).toMatchObject({ event: 'change', data: { cases: [mine] } });
  hr.leave();
});

it('lets the eldest of too many pages of one account go, and those whose account ended', async () => {
  const pages = [];
  for (let count = 0; count < 7; count++) pages.push(await follow('assessor'));
  await pages[0]!.over;
  await sql`update account set active = false where id = ${agency.accounts['assessor']!}::uuid`.execute(owner);
  await happen(mine);
  await Promise.all(pages.map((page) => page.over));
});

it('listens with one connection, however many follow', async () => {
  const streams = await Promise.all(['hr-officer', 'hr-admin', 'auditor', 'pegawai'].map(follow));
  // Nobody but the superuser is shown what others asked last.
  const listening = await withClient(inject('postgres').superuserUrl, (client) =>
    client.query(`select from pg_stat_activity where datname = $1 and query = 'listen mutasi_live'`, [
      new URL(database.appUrl).pathname.slice(1),
    ]),
  );
  expect(listening.rowCount).toBe(1);
  for (const stream of streams) stream.leave();
});

it('refuses who is nobody, and says when it cannot tell', async () => {
  expect(await counter.as(undefined).get('/v1/events')).toMatchObject({ status: 401 });
});
