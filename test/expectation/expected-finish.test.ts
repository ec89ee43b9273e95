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
  await finish(owner);
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

/** They went all the way, a week a stage, from the first Monday of 2026 on; the owner of the schema says so. */
async function finish(owner: Database): Promise<void> {
  const begun = Date.parse('2026-01-05T03:00:00Z');
  for (const [seq, stage] of stages.slice(0, -1).entries()) {
    const at = new Date(begun + seq * 7 * 864e5).toISOString();
    const body = JSON.stringify({ action: 'stage-entered', actor: 'system', at, detail: { stage } });
    await sql`insert into audit_event (case_number, seq, body, hash)
      select number, ${seq + 1}, ${body}, '\\x00' from unnest(${numbers}::text[]) number`.execute(owner);
  }
  const closedAt = new Date(begun + 10 * 7 * 864e5);
  await sql`update mutation_case set outcome = 'effective', closed_at = ${closedAt}, scope = 'inter-province',
    direction = 'promotion' where case_number = any(${numbers}::text[])`.execute(owner);
}
