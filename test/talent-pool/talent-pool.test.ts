import { afterAll, beforeAll, expect, it } from 'vitest';
import { countBoxes } from '../../db/talent-pool/list-talent-pool.ts';
import { performanceLevels } from '../../domain/personnel/performance-matrix.ts';
import { profileVocabulary } from '../../domain/matching/profile-vocabulary.ts';
import { deriveBox } from '../../domain/talent-pool/derive-box.ts';
import { type Office, openOffice } from '../api/office.ts';
import { type Mover, newMover } from '../harness/new-mover.ts';

let office: Office;
let people: Mover[];
const path = '/v1/talent-pool/scores';
const reason = 'Hasil pemetaan talenta semester kedua.';

beforeAll(async () => {
  office = await openOffice();
  people = [];
  for (let count = 0; count < 3; count++) people.push(await newMover(office.stage.db));
});
afterAll(() => office.close());

const record = (assessedOn: string, scores: object[], by = 'hr-admin') =>
  office.as(by).post(path, { assessedOn, reason, scores });
const scoresOf = (at: number, performance: string, potential: number) => ({
  ...{ employeeId: people[at]!.employeeId, performance, potential },
});

it('keeps axis scores with the scheme of the day; a new scheme rewrites no box of the past', async () => {
  expect(await record('2025-06-01', [scoresOf(0, 'above', 88), scoresOf(1, 'meets', 95)])).toMatchObject({
    status: 201,
    body: { schemeId: 'potential-90-78', recorded: 2 },
  });
  const { today } = (await office.as('auditor').get('/v1/policy/parameters')).body;
  const change = await office.as('hr-admin').post('/v1/policy/changes', {
    ...{ key: 'talent.highFrom', value: 85, startsOn: today, reason, expectedVersion: 0 },
  });
  expect(change.status).toBe(201);
  expect((await record(today, [scoresOf(0, 'above', 88)])).body.schemeId).toBe('potential-85-78');

  const own = await office.counter.as(people[0]!.account).get(`/v1/employees/${people[0]!.employeeId}/talent`);
  expect(own).toMatchObject({
    status: 200,
    body: {
      now: { box: 9, succession: true, schemeId: 'potential-85-78', performance: 'above', potential: 88 },
      history: [
        { box: 9, assessedOn: today, recordedBy: 'hr-admin', reason, potentialLevel: 'high' },
        { box: 7, assessedOn: '2025-06-01', schemeId: 'potential-90-78', potentialLevel: 'medium' },
      ],
    },
  });
  expect(own.body.now.recommendation).toMatch(/^Promosikan/);
  // Matching reads the box of today.
  const profile = await office.stage.db
    .selectFrom('candidate_profile')
    .select('talent_box')
    .where('employee_id', '=', people[0]!.employeeId)
    .executeTakeFirstOrThrow();
  expect(profile.talent_box).toBe(9);
});

it('is a pool for HR and the panel, by box, and who looked is written down', async () => {
  const { body } = await office.as('panel1').get('/v1/talent-pool?succession=true');
  expect((body.items as { employeeId: string; box: number }[]).map((one) => [one.employeeId, one.box]).sort()).toEqual(
    [
      [people[0]!.employeeId, 9],
      [people[1]!.employeeId, 8],
    ].sort(),
  );
  expect(body.boxes).toEqual([
    { box: 8, people: 1 },
    { box: 9, people: 1 },
  ]);
  expect((await office.as('hr-officer').get('/v1/talent-pool?box=8')).body.items).toHaveLength(1);
  expect((await office.as('hr-officer').get('/v1/talent-pool?unit=BKPSDM')).body.items).toHaveLength(0);
  expect((await office.as('auditor').get('/v1/accesses')).body.items[0]).toMatchObject({
    ...{ kind: 'talent-pool', criteria: ['unit'], shown: 0 },
  });
  expect((await office.counter.as(people[1]!.account).get('/v1/talent-pool')).status).toBe(403);
  const of = (at: number) => `/v1/employees/${people[at]!.employeeId}/talent`;
  expect((await office.counter.as(people[1]!.account).get(of(0))).status).toBe(403);
  expect((await office.as('panel1').get(of(2))).body).toMatchObject({ now: null, history: [] });
  await office.as('panel1').get(of(0));
  const seen = await office.counter.as(people[0]!.account).get('/v1/me/accesses');
  expect(seen.body.items[0]).toMatchObject({ kind: 'talent-profile' });
});

it.each([
  [422, 'talent-assessed-in-future', 'assessedOn', '2090-01-01', () => [scoresOf(2, 'meets', 80)]],
  [
    422,
    'unknown-employee',
    'scores.1.employeeId',
    '2025-07-01',
    () => [scoresOf(2, 'meets', 80), { ...scoresOf(1, 'meets', 80), employeeId: crypto.randomUUID() }],
  ],
  [
    422,
    'talent-named-twice',
    'scores.1.employeeId',
    '2025-07-01',
    () => [scoresOf(2, 'meets', 80), scoresOf(2, 'meets', 81)],
  ],
  [
    409,
    'talent-recorded-already',
    'scores.1.employeeId',
    '2025-06-01',
    () => [scoresOf(2, 'meets', 80), scoresOf(1, 'below', 10)],
  ],
  [422, 'invalid-field', 'scores.0.potential', '2025-07-01', () => [scoresOf(2, 'meets', 101)]],
])('%i %s names %s and records nobody', async (status, code, field, day, scores) => {
  expect(await record(day, scores())).toMatchObject({ status, body: { code, errors: [{ field }] } });
  expect((await office.as('panel1').get(`/v1/employees/${people[2]!.employeeId}/talent`)).body.history).toEqual([]);
});

it('is recorded by an HR administrator with a reason, and never changed', async () => {
  expect((await record('2025-07-01', [scoresOf(2, 'meets', 80)], 'hr-officer')).status).toBe(403);
  expect(
    (await office.as('hr-admin').post(path, { assessedOn: '2025-07-01', scores: [scoresOf(2, 'meets', 80)] })).status,
  ).toBe(422);
  await expect(office.stage.db.updateTable('talent_profile').set({ potential_axis: 1 }).execute()).rejects.toThrow(
    /permission denied/,
  );
});

it('cut-offs that cross are refused', async () => {
  const said = { key: 'talent.mediumFrom', value: 90, startsOn: '2089-01-01', reason, expectedVersion: 0 };
  expect((await office.as('hr-admin').post('/v1/policy/changes', said)).body.code).toBe('talent-cut-offs-crossed');
});

it('the box in SQL is the box of the domain, for every level, around every cut-off and for unknown schemes', async () => {
  const { db } = office.stage;
  const stamp = { source: 'test', recorded_at: new Date() };
  await db.insertInto('agency').values({ id: 'sleman', name: 'Sleman', kind: 'regency' }).execute();
  const { id: employee } = await db
    .insertInto('employee')
    .values({
      ...{
        nip: '198501012010019990',
        name: 'Orang Sleman',
        birth_date: '1985-01-01',
        sex: 'male',
        agency_id: 'sleman',
      },
      ...{ employee_type: 'PNS', legal_status: 'active', ...stamp },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const cases = ['potential-90-78', 'bkn-72/46', 'potential-46-72', 'unknown'].flatMap((schemeId) =>
    [...performanceLevels, 'outstanding'].flatMap((performance) =>
      [0, 45, 46, 71, 72, 77, 78, 89, 90, 100].map((potential) => ({ schemeId, performance, potential })),
    ),
  );
  for (const [at, scores] of cases.entries()) {
    await db
      .insertInto('talent_profile')
      .values({
        ...{ employee_id: employee, assessed_on: `${1800 + at}-01-01`, scheme_id: scores.schemeId },
        ...{ performance_axis: scores.performance, potential_axis: scores.potential, ...stamp },
      })
      .execute();
    const counts = await countBoxes(db, 'sleman', profileVocabulary);
    expect(counts).toEqual([{ box: deriveBox(scores)?.box ?? null, people: 1 }]);
  }
});
