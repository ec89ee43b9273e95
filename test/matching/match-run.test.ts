import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refreshProfiles } from '../../activities/matching/refresh-profiles.ts';
import { runMatch } from '../../activities/matching/run-match.ts';
import { readMatchCandidates } from '../../db/matching/read-match-candidates.ts';
import { findMatchRun } from '../../db/matching/find-match-run.ts';
import { replayMatch } from '../../domain/matching/replay-match.ts';
import { sha256 } from '../../db/audit/sha256.ts';
import canonicalize from 'canonicalize';
import { type Office, openOffice } from '../api/office.ts';
import { type Mover, newMover } from '../harness/new-mover.ts';

let office: Office;
let people: Mover[];
let post: string;
const now = Date.now();
const hash = (value: unknown): string => sha256({ text: canonicalize(value)! });
const key = () => ({ 'idempotency-key': crypto.randomUUID() });
const match = (headers = key(), by = 'hr-officer', of = post) =>
  office.as(by).post(`/v1/posts/${of}/matches`, { scope: 'agency' }, headers);

beforeAll(async () => {
  office = await openOffice();
  const { db, agency } = office.stage;
  people = [];
  for (let count = 0; count < 4; count++) people.push(await newMover(db));
  post = agency.targetPost;
  await refreshProfiles(
    db,
    people.map(({ employeeId }) => employeeId),
    new Date(now),
  );
});
afterAll(() => office.close());

describe('a run', () => {
  it('ranks who passes, explains every gap and says what closes it; the same key is the same run', async () => {
    const headers = key();
    const { status, body: run } = await match(headers);
    expect({ status, run }).toMatchObject({ status: 201, run: { codeVersion: 'matching-1', postId: post } });
    expect(run.passed).toBeGreaterThanOrEqual(people.length);
    const again = await match(headers);
    expect(again.body).toEqual(run);

    const { body: read } = await office.as('panel1').get(`/v1/match-runs/${run.id}`);
    const [first] = read.items;
    expect(read.items).toHaveLength(run.kept);
    expect(Object.values(run.weights as Record<string, number>).reduce((sum, one) => sum + one)).toBe(1000);
    expect(first).toMatchObject({
      ...{ rank: 1, name: expect.any(String), inOpenCase: false },
      ...{ positionName: expect.any(String), unitName: expect.any(String) },
    });
    const total = Object.entries(first.points as Record<string, number>).reduce(
      (sum, [name, points]) => sum + points * run.weights[name],
      0,
    );
    expect(first.total).toBe(total);
    for (const { closes, distance } of first.missing) expect([closes.length > 5, distance > 0]).toEqual([true, true]);
  });

  it('comes out again from what it kept, and one number changed is found', async () => {
    const { db } = office.stage;
    const { body } = await match();
    const run = (await findMatchRun(db, { runId: body.id }))!;
    const kept = await readMatchCandidates(db, run.id, { agency: run.agencyId, limit: run.kept });
    const whole = kept.map((one) => ({ ...one, profile: one.profile! }));
    expect(replayMatch(hash, run, whole)).toEqual({ inputsHold: true, resultsHold: true });
    const bent = whole.map((one, index) =>
      index === 0
        ? { ...one, profile: { ...one.profile, talentBox: (one.profile.talentBox ?? 1) === 9 ? 8 : 9 } }
        : one,
    );
    expect(replayMatch(hash, run, bent)).toMatchObject({ inputsHold: false, resultsHold: false });
  });

  it('is not for candidates, whatever their role, nor for people without one', async () => {
    const { body: run } = await match();
    const mover = office.counter.as(people[0]!.account);
    expect((await mover.get(`/v1/match-runs/${run.id}`)).status).toBe(403);
    await office.stage.db
      .insertInto('account_role')
      .values({ account_id: people[0]!.account, role: 'panel-member' })
      .execute();
    const { status, body } = await mover.get(`/v1/match-runs/${run.id}`);
    expect({ status, code: body.code }).toEqual({ status: 403, code: 'own-match-run' });
    expect((await mover.get(`/v1/match-runs/${run.id}/failed-gates`)).body.code).toBe('own-match-run');
  });

  it('tells who fails which gate and from when they would pass', async () => {
    const { db } = office.stage;
    const late = await newMover(db);
    await sql`update incumbency set valid_at = daterange((now() - interval '3 months')::date, null)
      where employee_id = ${late.employeeId}::uuid`.execute(db);
    await refreshProfiles(db, [late.employeeId], new Date(now));
    const { body: run } = await match();
    const { body } = await office.as('hr-officer').get(`/v1/match-runs/${run.id}/failed-gates?gate=R04&limit=100`);
    const items = body.items as { employeeId: string; failed: { gate: string; passesFrom: string }[] }[];
    const found = items.find(({ employeeId }) => employeeId === late.employeeId)!;
    const gate = found.failed.find((one) => one.gate === 'R04')!;
    expect(gate.passesFrom > new Date(now).toISOString().slice(0, 10)).toBe(true);
  });

  it('streams the whole ranking as one JSON a line', async () => {
    const { body: run } = await match();
    const { body } = await office.as('hr-officer').get(`/v1/match-runs/${run.id}`, { accept: 'application/x-ndjson' });
    const lines = String(body).trim().split('\n');
    expect(lines).toHaveLength(run.kept);
    expect(JSON.parse(lines[0]!)).toMatchObject({ rank: 1 });
  });
});

describe('what cannot be matched', () => {
  const changed = async (change: string, back: string, code: string) => {
    const { db } = office.stage;
    await sql.raw(change).execute(db);
    try {
      const before = await db
        .selectFrom('match_run')
        .select(({ fn }) => fn.countAll().as('runs'))
        .executeTakeFirstOrThrow();
      const { status, body } = await match();
      expect([status, body.code]).toEqual([code === 'weights-do-not-sum' ? 422 : 409, code]);
      const after = await db
        .selectFrom('match_run')
        .select(({ fn }) => fn.countAll().as('runs'))
        .executeTakeFirstOrThrow();
      expect(after).toEqual(before);
    } finally {
      await sql.raw(back).execute(db);
    }
  };
  const position = () => `(select position_id from post where id = '${post}')`;

  it('a post that workload analysis closed', () =>
    changed(
      `update position_need set need = 0, minimum = 0 where position_id = ${position()}`,
      `update position_need set need = 5 where position_id = ${position()}`,
      'post-closed',
    ));

  it('weights that do not sum to a thousand', () =>
    changed(
      `insert into policy_parameter (agency_id, profile, key, value, valid_at, reason, recorded_at)
       select agency_id, 'standard', 'matching.weights', '{"job-person-match": 1000, "wish": 1}', daterange('2020-01-01', null), 'x', now()
       from post join org_unit on org_unit.id = unit_id where post.id = '${post}'`,
      `update policy_parameter set withdrawn_at = now(), withdrawal_reason = 'x', withdrawn_by = (select id from account limit 1) where key = 'matching.weights'`,
      'weights-do-not-sum',
    ));

  it('a post that is not there, or of another agency', async () => {
    expect((await match(key(), 'hr-officer', 'TIDAK-ADA')).status).toBe(404);
    const missing = await runMatch(office.stage.db, {
      ...{ runId: crypto.randomUUID(), postId: 'TIDAK-ADA', scope: 'agency', now },
    });
    expect(missing).toMatchObject({ code: 'unknown-post' });
  });
});
