import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Mover } from '../harness/new-mover.ts';
import { move, openRotationDesk, path, type RotationDesk } from './rotation-desk.ts';

let desk: RotationDesk;
let office: RotationDesk['office'];
let movers: RotationDesk['movers'];
let draft: RotationDesk['draft'];
let act: RotationDesk['act'];

beforeAll(async () => {
  desk = await openRotationDesk();
  ({ office, movers, draft, act } = desk);
});
afterAll(() => desk.close());

interface Line {
  caseNumber: string;
  verdict: { failed: string[] };
}
const linesOf = async (id: string): Promise<[Line, Line, Line]> =>
  (await office.as('auditor').get(`${path}/${id}/moves`)).body.items as [Line, Line, Line];

async function committed(id: string): Promise<{ rounds: number; counts: object }> {
  for (let tries = 0; tries < 400; tries++) {
    const { body } = await office.as('auditor').get(`${path}/${id}`);
    if (body.state === 'committed') return body as { rounds: number; counts: object };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the batch does not end');
}

it('is drafted, simulated and committed; each line gets its case, and one that fails stops no other', async () => {
  const { db } = office.stage;
  const [first, second, third] = (await movers(3)) as [Mover, Mover, Mover];
  const key = crypto.randomUUID();
  const made = await draft({ moves: [first, second, third].map(move) }, key);
  expect(made).toMatchObject({
    status: 201,
    body: { state: 'draft', origin: 'hand', counts: { draft: 3, opened: 0 } },
  });
  const { id } = made.body;
  expect((await draft({ moves: [first, second, third].map(move) }, key)).body.id).toBe(id);
  expect(await act(id, 'commit')).toMatchObject({ status: 409, body: { code: 'rotation-batch-not-simulated' } });

  const { simulation } = (await act(id, 'simulation', 'hr-officer')).body;
  expect(simulation).toMatchObject({
    ...{ lines: 3, ready: 3, ineligible: 0, brokenByOthers: 0, allowanceChangeRupiah: 1_500_000 },
    rings: [1, 2, 3].map((line) => ({ kind: 'chain', lines: [line] })),
  });
  const balance = (simulation.balance as { unitId: string; before: number; after: number }[]).map(
    ({ unitId, before, after }) => [unitId, after - before],
  );
  expect(balance).toEqual([
    ['BAPPEDA', 3],
    ['DKPP', -3],
  ]);
  expect(await db.selectFrom('mutation_case').select('case_number').execute()).toEqual([]);

  // What was simulated is asked again: the second is under examination by now.
  await sql`update employee_clearance set legal_process = true where employee_id = ${second.employeeId}::uuid`.execute(
    db,
  );
  expect((await act(id, 'commit', 'hr-officer')).status).toBe(403);
  expect((await act(id, 'commit')).status).toBe(202);
  expect((await act(id, 'commit')).status).toBe(202);
  expect((await committed(id)).counts).toEqual({ draft: 0, waiting: 0, refused: 1, opened: 2 });
  const lines = await linesOf(id);
  expect(lines[1]).toMatchObject({ state: 'refused', caseNumber: null, refusal: { code: 'ineligible', rule: 'R10' } });
  expect((await office.as('hr-officer').get(`/v1/cases/${lines[0].caseNumber}`)).status).toBe(200);

  // Only the failed one is tried again.
  await sql`update employee_clearance set legal_process = false where employee_id = ${second.employeeId}::uuid`.execute(
    db,
  );
  expect((await act(id, 'retry')).status).toBe(202);
  expect(await committed(id)).toMatchObject({ rounds: 2, counts: { refused: 0, opened: 3 } });
  const again = await linesOf(id);
  expect([again[0].caseNumber, again[2].caseNumber]).toEqual([lines[0].caseNumber, lines[2].caseNumber]);
  expect(await db.selectFrom('mutation_case').select('case_number').execute()).toHaveLength(3);
  expect(await act(id, 'retry')).toMatchObject({ status: 409, body: { code: 'rotation-batch-nothing-to-retry' } });
  expect(await act(id, 'pause')).toMatchObject({ status: 409, body: { code: 'rotation-batch-not-running' } });
  expect(await act(id, 'simulation', 'hr-officer')).toMatchObject({ body: { code: 'rotation-batch-committed' } });
});

it('breaks a circular swap with a retired member, and says with whom it falls', async () => {
  const { db } = office.stage;
  const [a, b, free] = (await movers(3)) as [Mover, Mover, Mover];
  await sql`insert into position_standard select 'pengadministrasi', competency, required_level
    from position_standard where position_id = 'penelaah' on conflict do nothing`.execute(db);
  await sql`update employee set legal_status = 'retired' where id = ${b.employeeId}::uuid`.execute(db);
  const { id } = (
    await draft({
      moves: [
        { employeeId: a.employeeId, targetPostId: b.originPost },
        { employeeId: b.employeeId, targetPostId: a.originPost },
        move(free),
      ],
    })
  ).body;
  const { simulation } = (await act(id, 'simulation', 'hr-officer')).body;
  expect(simulation).toMatchObject({ ready: 1, ineligible: 1, brokenByOthers: 1 });
  expect(simulation.rings[0]).toEqual({ kind: 'cycle', lines: [1, 2] });
  const lines = await linesOf(id);
  expect(lines[1].verdict.failed).toContain('R01');
  expect(lines[0].verdict).toMatchObject({ failed: [], brokenBy: 2 });
  // Those who take each other's posts need one date.
  expect(await act(id, 'commit')).toMatchObject({ status: 422, body: { code: 'rotation-date-owed' } });
  const dated = (effectiveDate: string) =>
    office.as('hr-officer').put(`${path}/${id}/effective-date`, { effectiveDate });
  expect(await dated('2020-01-06')).toMatchObject({ status: 422, body: { code: 'rotation-date-past' } });
  expect(await dated('2090-01-02')).toMatchObject({ status: 200, body: { effectiveDate: '2090-01-02' } });
  await act(id, 'commit');
  expect((await committed(id)).counts).toEqual({ draft: 0, waiting: 1, refused: 1, opened: 1 });
  expect((await linesOf(id))[1]).toMatchObject({ state: 'refused', refusal: { code: 'ineligible', rule: 'R01' } });
  expect((await linesOf(id))[0]).toMatchObject({
    state: 'waiting',
    refusal: { code: 'waits-for-batch-mate', rule: 'R12' },
  });

  // Planned anew without the one who retired: the other takes a post that is free.
  const follows = { follows: id, leaveOut: [b.employeeId], replace: [{ ...move(a) }] };
  const next = await draft(follows);
  expect(next).toMatchObject({ status: 201, body: { followsBatch: id, counts: { draft: 2 } } });
});

it('is listed, says in a chain who did what, and notes who looked at its people', async () => {
  const { db, agency } = office.stage;
  const one = (await movers(1))[0]!;
  const { id } = (await draft({ moves: [move(one)] })).body;
  await act(id, 'simulation', 'hr-officer');
  await linesOf(id);
  await act(id, 'commit');
  await committed(id);
  const listed = await office.as('hr-officer').get(`${path}?limit=1`);
  expect(listed.body.items).toMatchObject([{ id, state: 'committed', counts: { opened: 1 } }]);
  expect(listed.body.after).toBe(id);
  const older = await office.as('hr-officer').get(`${path}?after=${id}`);
  expect((older.body.items as { id: string }[]).map((batch) => batch.id)).not.toContain(id);

  const { body: audit } = await office.as('auditor').get(`${path}/${id}/audit`);
  expect(audit).toMatchObject({ chain: 'ok', headAgrees: true, firstBrokenSeq: null });
  expect((audit.entries as { action: string; actor: string }[]).map(({ action, actor }) => [action, actor])).toEqual([
    ['batch-drafted', agency.accounts['hr-officer']],
    ['batch-simulated', agency.accounts['hr-officer']],
    ['batch-committed', agency.accounts['hr-admin']],
    ['batch-finished', 'system'],
  ]);
  const looks = await db
    .selectFrom('bulk_access')
    .select(['account_id', 'shown'])
    .where('kind', '=', 'rotation-batch')
    .orderBy('id', 'desc')
    .limit(2)
    .execute();
  expect(looks).toEqual([
    { account_id: agency.accounts['auditor'], shown: 1 },
    { account_id: agency.accounts['hr-officer'], shown: 1 },
  ]);
});

it('pauses: nothing more is opened until it is resumed', async () => {
  const people = await movers(12);
  const { id } = (await draft({ moves: people.map(move) })).body;
  await act(id, 'simulation', 'hr-officer');
  await act(id, 'commit');
  expect(await act(id, 'pause')).toMatchObject({ status: 200, body: { state: 'paused' } });
  const opened = async (): Promise<number> =>
    ((await office.as('auditor').get(`${path}/${id}`)).body as { counts: { opened: number } }).counts.opened;
  // Those on their way are opened; then it stands still.
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const before = await opened();
  expect(before).toBeLessThan(12);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await opened()).toBe(before);
  expect(await act(id, 'resume')).toMatchObject({ status: 200, body: { state: 'committing' } });
  expect((await committed(id)).counts).toMatchObject({ opened: 12, draft: 0 });
});
