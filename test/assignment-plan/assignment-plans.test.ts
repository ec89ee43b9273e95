import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { solveAssignmentPlan } from '../../activities/assignment-plan/solve-assignment-plan.ts';
import { refreshProfiles } from '../../activities/matching/refresh-profiles.ts';
import { insertAssignmentPlan } from '../../db/assignment-plan/write-assignment-plan.ts';
import { type Office, openOffice } from '../api/office.ts';
import { newMover } from '../harness/new-mover.ts';

const path = '/v1/assignment-plans';
let office: Office;
let vacant: string[];
let people: string[];

beforeAll(async () => {
  office = await openOffice();
  const { db } = office.stage;
  const movers = [await newMover(db), await newMover(db), await newMover(db)];
  vacant = movers.map(({ targetPost }) => targetPost);
  people = movers.map(({ employeeId }) => employeeId);
  await sql`update position_need set need = 20 where position_id = 'penelaah'`.execute(db);
  await refreshProfiles(db, people, new Date());
});
afterAll(() => office.close());

const ask = (body: object, key: string = crypto.randomUUID(), who = 'hr-officer') =>
  office.as(who).post(path, body, { 'idempotency-key': key });

interface Ended {
  id: string;
  state: string;
  result: {
    total: number;
    pureTotal: number;
    unfilled: string[];
    leftOut: object[];
    rings: { moves: { employeeId: string; to: string }[] }[];
    conflict: { code: string }[];
    relaxation: { by: number }[];
  };
}

async function ended(id: string): Promise<Ended> {
  for (let tries = 0; tries < 300; tries++) {
    const { body } = await office.as('auditor').get(`${path}/${id}`);
    if (body.state !== 'running') return body as Ended;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the plan does not end');
}

it('fills every post with the people that fit it, tells why, and moves nobody', async () => {
  const key = crypto.randomUUID();
  const asked = await ask({ posts: vacant }, key);
  expect(asked).toMatchObject({ status: 202, body: { state: 'running', result: null } });
  expect((await ask({ posts: vacant }, key)).body.id).toBe(asked.body.id);
  expect(await ask({ posts: vacant.slice(1) }, key)).toMatchObject({ body: { code: 'idempotency-key-reused' } });
  const { state, result } = await ended(asked.body.id);
  expect({ state, unfilled: result.unfilled, leftOut: result.leftOut }).toEqual({
    ...{ state: 'solved', unfilled: [], leftOut: [] },
  });
  expect(result.total).toBe(result.pureTotal);
  const moves = result.rings.flatMap((ring) => ring.moves);
  expect(moves.map((move) => move.to).sort()).toEqual([...vacant].sort());
  expect(new Set(moves.map((move) => move.employeeId)).size).toBe(3);
  const cases = await office.stage.db.selectFrom('mutation_case').select('case_number').execute();
  expect(cases).toEqual([]);
  expect(((await office.as('auditor').get(path)).body.items as Ended[]).map((plan) => plan.id)).toContain(
    asked.body.id,
  );
});

it('keeps to the limits, and says what they cost', async () => {
  const { result } = await ended((await ask({ posts: vacant, limits: { movesInAll: 1 } })).body.id);
  expect(result.rings).toHaveLength(1);
  expect(result.unfilled).toHaveLength(2);
  expect(result.total).toBeLessThan(result.pureTotal);
});

it('says of an infeasible batch which constraints are in each other’s way and the least that would have to give', async () => {
  const { state, result } = await ended(
    (await ask({ posts: vacant, mustFill: vacant, limits: { movesInAll: 2 } })).body.id,
  );
  expect(state).toBe('infeasible');
  expect(result.conflict.map(({ code }) => code)).toContain('moves-in-all');
  expect(result.relaxation.reduce((sum, { by }) => sum + by, 0)).toBe(1);
});

describe('bad input', () => {
  it.each([
    ['plan-repeats-post', () => ({ posts: [vacant[0], vacant[0]] })],
    ['plan-fills-other-post', () => ({ posts: [vacant[0]], mustFill: [vacant[1]] })],
    ['unknown-post', () => ({ posts: [vacant[0], 'TIDAK-ADA'] })],
    ['unknown-unit', () => ({ posts: [vacant[0]], minimumStaffing: [{ unitId: 'TIDAK-ADA', minimum: 1 }] })],
    [
      'plan-repeats-unit',
      () => ({ posts: [vacant[0]], minimumStaffing: [1, 2].map((minimum) => ({ unitId: 'DKPP', minimum })) }),
    ],
  ])('%s', async (code, body) => {
    const count = () => office.stage.db.selectFrom('assignment_plan').select('id').execute();
    const before = await count();
    expect(await ask(body())).toMatchObject({ status: 422, body: { code } });
    expect(await count()).toEqual(before);
  });

  it('is for HR alone', async () => {
    expect((await ask({ posts: vacant }, crypto.randomUUID(), 'pegawai')).status).toBe(403);
  });
});

describe('a cancelled optimiser', () => {
  it('stops, and the plan says so', async () => {
    const { db } = office.stage;
    let id = '';
    // Nobody reads a profile meanwhile, so the plan cannot be finished before it is cancelled.
    await db.transaction().execute(async (tx) => {
      await sql`lock table candidate_profile in access exclusive mode`.execute(tx);
      id = (await ask({ posts: vacant })).body.id;
      expect((await office.as('hr-officer').post(`${path}/${id}/cancellation`)).status).toBe(202);
      expect((await ended(id)).state).toBe('cancelled');
    });
    expect((await office.as('hr-officer').post(`${path}/${id}/cancellation`)).status).toBe(202);
  });

  it('leaves no plan behind that somebody might take for solved', async () => {
    const { db, agency } = office.stage;
    const input = { posts: vacant, mustFill: [], candidatesPerPost: 10, minimumStaffing: [], limits: {} };
    const by = agency.accounts['hr-officer']!;
    const plan = (await insertAssignmentPlan(db, { agency: 'bantul', dedupeKey: crypto.randomUUID(), input, by }))!;
    const stopping = new AbortController();
    const solving = solveAssignmentPlan(
      db,
      { plan, now: Date.now() },
      {
        attempt: 1,
        signal: stopping.signal,
        heartbeat: ({ stage }) => stage === 'relaxation' && stopping.abort(),
      },
    );
    await expect(solving).rejects.toThrow('the plan was cancelled');
    expect((await office.as('auditor').get(`${path}/${plan}`)).body).toMatchObject({ state: 'running', result: null });
  });

  it('comes too late for a plan that is over', async () => {
    const { id } = await ended((await ask({ posts: vacant })).body.id);
    expect(await office.as('hr-officer').post(`${path}/${id}/cancellation`)).toMatchObject({
      status: 409,
      body: { code: 'plan-over' },
    });
  });
});
