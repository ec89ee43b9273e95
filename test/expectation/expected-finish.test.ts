import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { leastSpells } from '../../domain/expectation/estimator.ts';
import { stages } from '../../domain/mutation-case/stage.ts';
import { openCounter } from '../api/counter.ts';
import { type Office, openOffice } from '../api/office.ts';
import { seedClosedCases } from '../harness/seed-closed-cases.ts';

let office: Office;
let number: string;
const numbers = Array.from({ length: leastSpells }, (_, at) => `2025-${String(at + 1).padStart(6, '0')}`);

beforeAll(async () => {
  office = await openOffice();
  number = (await office.propose()).body.caseNumber as string;
  await office.openTask(number, 'vacancy-check');
});
afterAll(() => office.close());

it('without history is the sum of the periods allowed, and called so', async () => {
  const { body } = await office.as('hr-officer').get(`/v1/cases/${number}`);
  const { expectedFinish } = body;
  expect(expectedFinish).toMatchObject({
    ...{ basis: 'policy', likeness: null, spells: null, holderCounted: false },
    finish: { likely: null, wide: null },
    note: expect.stringContaining(String(leastSpells)),
  });
  // The reviews of 180 days come after everything else.
  const days = (Date.parse(expectedFinish.finish.byPolicy) - Date.now()) / 864e5;
  expect(days).toBeGreaterThan(180);
  expect(expectedFinish.finish.byPolicy > expectedFinish.stage.byPolicy).toBe(true);

  const { body: list } = await office.as('hr-officer').get('/v1/cases');
  expect(list.items[0].expectedFinish).toEqual(expectedFinish);
  expect((await office.as('pegawai').get(`/v1/cases/${number}`)).body.expectedFinish).toEqual(expectedFinish);
});

it('of a case that began before some parameters were made takes their defaults', async () => {
  const { db, database } = office.stage;
  const file = await db
    .selectFrom('mutation_case')
    .select('policy')
    .where('case_number', '=', number)
    .executeTakeFirst();
  const { body } = await office.as('hr-officer').get(`/v1/cases/${number}`);
  const owner = openDatabase(database.ownerUrl);
  const keep = (policy: unknown) =>
    owner
      .updateTable('mutation_case')
      .set({ policy: JSON.stringify(policy) })
      .where('case_number', '=', number)
      .execute();
  await keep({});
  expect((await office.as('hr-officer').get(`/v1/cases/${number}`)).body.expectedFinish).toEqual(body.expectedFinish);
  const said = { key: 'sla.vacancy-check', value: { amount: 9, unit: 'working-day' } };
  const { body: preview } = await office.as('hr-admin').post('/v1/policy/previews', said);
  expect(preview.items).toMatchObject([{ caseNumber: number, keeps: null, effects: [{ what: 'deadline' }] }]);
  await keep(file!.policy);
  await owner.destroy();
});

it('with history is a range from cases of the same kind', async () => {
  const owner = openDatabase(office.stage.database.ownerUrl);
  await seedClosedCases(owner, office.stage.agency, numbers);
  await finish(owner, { numbers, scope: 'inter-province', direction: 'promotion' });
  await owner.destroy();
  // What was read a moment ago is kept for minutes; another office reads it anew.
  const db = openDatabase(office.stage.database.appUrl);
  const counter = await openCounter({ ...office.stage, db });
  try {
    const hr = counter.as(office.stage.agency.accounts['hr-officer']);
    const { expectedFinish } = (await hr.get(`/v1/cases/${number}`)).body;
    expect(expectedFinish).toMatchObject({
      ...{ basis: 'history', likeness: 'any', spells: leastSpells },
      finish: { byPolicy: null },
    });
    const { wide, likely } = expectedFinish.finish;
    expect([wide.from, likely.from, likely.to, wide.to]).toEqual([wide.from, likely.from, likely.to, wide.to].sort());
    // Twenty cases, each stage of seven days in a row: seventy days, of which the first few may be over.
    const days = (Date.parse(wide.to) - Date.now()) / 864e5;
    expect(days).toBeGreaterThan(60);
    expect(days).toBeLessThan(110);
    const { body: closed } = await hr.get(`/v1/cases/${numbers[0]}`);
    expect(closed.expectedFinish).toBeNull();
  } finally {
    await counter.close();
    await db.destroy();
  }
});

it('follows cases of the very same kind first, and the pace of whoever holds the step', async () => {
  const same = Array.from({ length: leastSpells }, (_, at) => `2025-${String(at + 101).padStart(6, '0')}`);
  const { agency, database } = office.stage;
  const [slow, quick] = [agency.accounts['hr-admin']!, agency.accounts['organisation-officer']!];
  const owner = openDatabase(database.ownerUrl);
  await seedClosedCases(owner, agency, same);
  await finish(owner, { numbers: same });
  for (const [account, hours, some] of [
    [slow, 96, numbers],
    [quick, 24, same],
  ] as const)
    await sql`insert into task (id, case_number, kind, stage, role, pool, barred, opened_at, due_at, due_provisional, unassigned, state, completed_at, completed_by, form)
      select number || '-T900', number, 'vacancy-check', 'intake', 'organisation-officer', true, '{}', '2026-01-05', '2026-01-09', false, false,
        'completed', timestamptz '2026-01-05' + make_interval(hours => ${hours}), ${account}::uuid, '{}'
      from unnest(${[...some]}::text[]) number`.execute(owner);
  await owner.destroy();
  const { id } = await office.openTask(number, 'vacancy-check');
  const estimates = [];
  for (const accountId of [quick, slow]) {
    const assigned = { accountId, reason: 'Pemegang tugas diganti sementara.' };
    expect((await office.as('hr-officer').post(`/v1/tasks/${id}/assignment`, assigned)).status).toBe(200);
    const db = openDatabase(database.appUrl);
    const counter = await openCounter({ ...office.stage, db });
    estimates.push((await counter.as(agency.accounts['hr-officer']).get(`/v1/cases/${number}`)).body.expectedFinish);
    await counter.close();
    await db.destroy();
  }
  expect(estimates).toMatchObject([
    { basis: 'history', likeness: 'same-kind', spells: leastSpells, holderCounted: true },
    { basis: 'history', likeness: 'same-kind', spells: leastSpells, holderCounted: true },
  ]);
  expect(estimates[1].stage.wide.to > estimates[0].stage.wide.to).toBe(true);
});

it('is never before the day decided for the move', async () => {
  const owner = openDatabase(office.stage.database.ownerUrl);
  const decided = `${new Date().getFullYear() + 3}-06-15`;
  await owner.updateTable('mutation_case').set({ effective_date: decided }).where('case_number', '=', number).execute();
  const { finish: known } = (await office.as('hr-officer').get(`/v1/cases/${number}`)).body.expectedFinish;
  // The office of this file read its history when there was none: the sum of the periods, which the reviews follow.
  expect(known.byPolicy > `${new Date().getFullYear() + 3}-12-01`).toBe(true);
  const db = openDatabase(office.stage.database.appUrl);
  const counter = await openCounter({ ...office.stage, db });
  const hr = counter.as(office.stage.agency.accounts['hr-officer']);
  const { finish: likely } = (await hr.get(`/v1/cases/${number}`)).body.expectedFinish;
  expect(likely.wide).toEqual({ from: decided, to: decided });
  await counter.close();
  await db.destroy();
  await owner.updateTable('mutation_case').set({ effective_date: null }).where('case_number', '=', number).execute();
  await owner.destroy();
});

/** They went all the way, a week a stage, from the first Monday of 2026 on; the owner of the schema says so. */
async function finish(owner: Database, { numbers: some, ...kind }: Finished): Promise<void> {
  const begun = Date.parse('2026-01-05T03:00:00Z');
  for (const [seq, stage] of stages.slice(0, -1).entries()) {
    const at = new Date(begun + seq * 7 * 864e5).toISOString();
    const body = JSON.stringify({ action: 'stage-entered', actor: 'system', at, detail: { stage } });
    await sql`insert into audit_event (case_number, seq, body, hash)
      select number, ${seq + 1}, ${body}, '\\x00' from unnest(${some}::text[]) number`.execute(owner);
  }
  const closedAt = new Date(begun + 10 * 7 * 864e5);
  await sql`update mutation_case set outcome = 'effective', closed_at = ${closedAt},
    scope = coalesce(${kind.scope ?? null}, alike.scope), direction = coalesce(${kind.direction ?? null}, alike.direction),
    initiator = alike.initiator from (select scope, direction, initiator from mutation_case where case_number = ${number}) alike
    where case_number = any(${some}::text[])`.execute(owner);
}

/** As the open case of this file where nothing else is said. */
interface Finished {
  numbers: string[];
  scope?: string;
  direction?: string;
}
