import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../db/open-database.ts';
import { addYears } from '../../domain/iso-date.ts';
import { type Office, openOffice } from '../api/office.ts';
import { type Mover, newMover } from '../harness/new-mover.ts';

let office: Office;
let people: Mover[];

beforeAll(async () => {
  office = await openOffice();
  const { db } = office.stage;
  people = [];
  for (const originUnit of ['SETDA', 'SETDA', 'BKPSDM']) people.push(await newMover(db, { originUnit }));
  for (const [unit, need, minimum] of [
    ['SETDA', 1, 0],
    ['BKPSDM', 4, 3],
    ['BAPPEDA', 3, 1],
  ] as const)
    await db
      .updateTable('position_need')
      .set({ need, minimum })
      .where('unit_id', '=', unit)
      .where('position_id', '=', unit === 'BAPPEDA' ? 'penelaah' : 'pengadministrasi')
      .execute();
});
afterAll(() => office.close());

interface Line {
  unitId: string;
  positionClass: string;
}
const lines = async (query = ''): Promise<Line[]> =>
  (await office.as('organisation-officer').get(`/v1/balance?positionClass=pelaksana${query}`)).body.items as Line[];
const line = async (unit: string) => (await lines(`&unit=${unit}`))[0];

it('counts need, staff, retirements, and what open cases bring and take', async () => {
  // In BKPSDM sit one of the movers and the HR officer.
  expect(await line('BKPSDM')).toEqual({
    ...{ unitId: 'BKPSDM', unitName: 'BKPSDM', positionClass: 'pelaksana', need: 4, minimum: 3, incumbents: 2 },
    ...{ incoming: 0, outgoing: 0, retiring: 0, projected: 2, belowMinimum: 1, gap: 2 },
  });
  const { today } = (await office.as('hr-officer').get('/v1/balance')).body as { today: string };
  const owner = openDatabase(office.stage.database.ownerUrl);
  // Turned 58 years less a few months: retires within the year (UU 20/2023 art 55).
  await owner
    .updateTable('employee')
    .set({ birth_date: addYears(`${today.slice(0, 8)}01`, -58) })
    .where('id', '=', people[2]!.employeeId)
    .execute();
  await owner.destroy();
  expect(await line('BKPSDM')).toMatchObject({ retiring: 1, projected: 1, belowMinimum: 2 });

  const before = await line('BAPPEDA');
  const proposed = await office.propose({ employeeId: people[0]!.employeeId });
  expect(proposed.status).toBe(201);
  expect(await line('BAPPEDA')).toEqual({ ...before, incoming: 1, projected: 1, gap: 2, belowMinimum: 0 });
  expect(await line('SETDA')).toMatchObject({ incumbents: 2, outgoing: 1, projected: 1 });
  // The case tells what it does to both units (F51).
  const { body } = await office.as('hr-officer').get(`/v1/cases/${proposed.body.caseNumber}`);
  expect(body.unitBalance).toMatchObject({
    origin: { unit: 'SETDA', incumbents: { before: 3, after: 2 } },
    target: { unit: 'BAPPEDA', position: { need: 3, before: 0, after: 1 } },
  });
  await office.withdraw(proposed.body.caseNumber);
  expect(await line('BAPPEDA')).toEqual(before);
  expect((await office.as('hr-officer').get(`/v1/cases/${proposed.body.caseNumber}`)).body.unitBalance).toBeNull();
});

it('is filtered by what is below the minimum, and ranked with what could mend it', async () => {
  const below = await lines('&belowMinimum=true');
  expect(below.map(({ unitId }) => unitId)).toEqual(['BAPPEDA', 'BKPSDM']);
  expect((await lines('&belowMinimum=false')).map(({ unitId }) => unitId)).not.toContain('BKPSDM');
  const { body } = await office.as('hr-officer').get('/v1/balance/suggestions?positionClass=pelaksana');
  expect(body.gaps[0]).toMatchObject({ unit: { id: 'BKPSDM' }, belowMinimum: 2, gap: 3, closed: 1 });
  expect(body.moves).toEqual([
    {
      ...{ positionClass: 'pelaksana', from: { id: 'SETDA', name: 'SETDA' }, to: { id: 'BKPSDM', name: 'BKPSDM' } },
      ...{ people: 1, mends: 'minimum', missing: { before: 3, after: 2 }, spare: { before: 1, after: 0 } },
    },
  ]);
});

it('a draft is tried without a trace: both units, the chain, what is left free, what cannot be', async () => {
  const { db } = office.stage;
  const [a, b, c] = people as [Mover, Mover, Mover];
  const counted = async () =>
    Promise.all(
      (['command', 'mutation_case', 'incumbency', 'audit_event'] as const).map(
        async (table) =>
          (
            await db
              .selectFrom(table)
              .select(({ fn }) => fn.countAll().as('n'))
              .executeTakeFirstOrThrow()
          ).n,
      ),
    );
  const before = await counted();
  const moves = [
    { employeeId: a.employeeId, targetPostId: a.targetPost },
    { employeeId: c.employeeId, targetPostId: a.originPost },
    { employeeId: b.employeeId, targetPostId: office.stage.agency.originPost },
    { employeeId: crypto.randomUUID(), targetPostId: a.targetPost },
  ];
  const reply = await office.as('panel1').post('/v1/balance/what-if', { moves });
  expect(reply).toMatchObject({
    status: 200,
    body: {
      rings: [
        {
          kind: 'chain',
          moves: [
            { employeeId: a.employeeId, from: a.originPost, to: a.targetPost },
            { employeeId: c.employeeId, from: c.originPost, to: a.originPost },
          ],
        },
      ],
      vacated: [c.originPost],
      faults: [
        { move: 2, code: 'post-occupied', field: 'targetPostId' },
        { move: 3, code: 'unknown-employee', field: 'employeeId' },
      ],
    },
  });
  const changed = (
    reply.body.lines as { before: { unitId: string; incumbents: number }; after: { incumbents: number } }[]
  ).map((one) => [one.before.unitId, one.after.incumbents - one.before.incumbents]);
  expect(changed).toEqual([
    ['BAPPEDA', 1],
    ['BKPSDM', -1],
    ['SETDA', 0],
  ]);
  expect(await counted()).toEqual(before);
  expect((await office.as('auditor').post('/v1/balance/what-if', { moves })).status).toBe(403);
  expect((await office.as('hr-admin').post('/v1/balance/what-if', { moves: [] })).status).toBe(422);
});
