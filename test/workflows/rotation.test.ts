import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rotationId } from '../../contract/rotation-messages.ts';
import { startRotation } from '../../contract/rotation.ts';
import { findRotationBatch, listRotationMoves } from '../../db/rotation/rotation-batch.ts';
import { readJointDate } from '../../db/rotation/read-joint-date.ts';
import { beginRound, insertRotationBatch } from '../../db/rotation/write-rotation.ts';
import { rotationPeople } from '../exchange/rotation-people.ts';
import { alarmsOf, auditOf, termsOf } from '../harness/case-records.ts';
import { CasePlayer } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { dateOf } from '../harness/decree-years.ts';
import type { Mover } from '../harness/new-mover.ts';
import { eventually, passUntil } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
});
afterAll(() => stage.stop());

type Three = [Mover, Mover, Mover];
const dayMs = 86_400_000;
const units = ['DKPP', 'BAPPEDA', 'SETDA'];

/** Three clerks of three units that are staffed as far as they may be: without each other none of them could go anywhere. */
async function fullUnits(): Promise<Three> {
  const people = (await rotationPeople(stage.db, units)) as Three;
  await sql`update position_need need set need = (select count(*) from incumbency held join post on post.id = held.post_id
      where post.unit_id = need.unit_id and post.position_id = need.position_id)
    where need.unit_id = any(${units}::text[]) and need.position_id = 'pengadministrasi'`.execute(stage.db);
  return people;
}

/** Each takes the post of the next; committed, two lines a history. @returns the cases in the order of the people */
async function commitCircle(
  people: Three,
  effectiveDate: string,
): Promise<{ batch: string; players: [CasePlayer, CasePlayer, CasePlayer] }> {
  const by = { account: stage.agency.accounts['hr-admin']!, roles: ['hr-admin'] };
  const batch = await stage.db.transaction().execute((tx) =>
    insertRotationBatch(tx, {
      ...{ agency: 'bantul', dedupeKey: crypto.randomUUID(), origin: 'hand', planId: null, effectiveDate },
      ...{ reason: 'Rotasi rutin lintas unit.', policyProfile: 'standard', createdBy: by.account, roles: by.roles },
      lines: people.map(({ employeeId }, at) => ({ employeeId, postId: people[(at + 1) % 3]!.originPost })),
    }),
  );
  const round = (await stage.db
    .transaction()
    .execute((tx) => beginRound(tx, batch, { from: 'draft', by: by.account })))!;
  await startRotation(stage.client, stage.taskQueue, { batch, round, by, linesAHistory: 2, deadlineMs: 10_000 });
  const handle = stage.client.workflow.getHandle(rotationId(batch, round));
  const { runId: first } = await handle.describe();
  // Not by its result: waiting for that, the clock would run, and with it the days of the cases.
  await eventually(async () =>
    expect(await findRotationBatch(stage.db, { id: batch })).toMatchObject({ state: 'committed' }),
  );
  // Three lines, two a history: it was begun anew.
  expect((await handle.describe()).runId).not.toBe(first);
  const moves = await listRotationMoves(stage.db, batch, { limit: 10 });
  expect(moves.map(({ state, refusal }) => [state, refusal])).toEqual(Array(3).fill(['opened', null]));
  const players = moves.map(({ caseNumber }) => CasePlayer.of(stage, caseNumber!)) as [
    CasePlayer,
    CasePlayer,
    CasePlayer,
  ];
  return { batch, players };
}

const inDays = async (days: number): Promise<string> => dateOf(Date.parse(await stage.today()) + days * dayMs);

const approving = (effectiveDate: string): object => ({
  'authority-decision': { decision: 'approve', reasons: 'Sesuai kebutuhan organisasi.', effectiveDate },
});

const resultsOf = async (batch: string) =>
  (await listRotationMoves(stage.db, batch, { limit: 10 })).map(({ result }) => result);

const startOf = (date: string): number => Date.parse(`${date}T00:00:00+07:00`);

it('places a circle of three on its date in one transaction, and orders no vacancy for posts that are never vacant', async () => {
  const people = await fullUnits();
  const date = await inDays(90);
  const { batch, players } = await commitCircle(people, date);
  const [{ certificate }] = (await stage.db
    .selectFrom('eligibility_certificate')
    .select('certificate')
    .where('case_number', '=', players[0].number)
    .execute()) as unknown as [{ certificate: { lines: { rule: string; verdict: string; sources?: unknown }[] } }];
  expect(certificate.lines.find(({ rule }) => rule === 'R12')).toMatchObject({ verdict: 'pass' });
  expect(JSON.stringify(certificate.lines.find(({ rule }) => rule === 'R12'))).toContain('rotation-batch');
  const today = await stage.today();
  expect(await readJointDate(stage.db, { caseNumber: players[0].number, today })).toBe(date);

  for (const player of players) await player.playUntil('training-plan', approving(date));
  await passUntil(stage, startOf(date) - 3_600_000);
  expect(await resultsOf(batch)).toEqual(['scheduled', 'scheduled', 'scheduled']);
  await passUntil(stage, startOf(date));
  await eventually(async () => expect(await resultsOf(batch)).toEqual(['placed', 'placed', 'placed']));
  for (const [at, { employeeId, originPost }] of people.entries())
    expect(await termsOf(stage.db, employeeId)).toEqual([
      { post: originPost, valid: `[2022-06-01,${date})` },
      { post: people[(at + 1) % 3]!.originPost, valid: `[${date},)` },
    ]);
  const numbers = players.map(({ number }) => number);
  const { rows } =
    await sql`select distinct xmin::text from incumbency where case_number = any(${numbers}::text[])`.execute(stage.db);
  expect(rows).toHaveLength(1);
  // The others find their move made when they come to it, and make it no second time.
  for (const player of players) {
    await eventually(async () => expect(await player.openTasks('handover')).toHaveLength(1));
    const applied = (await auditOf(stage.db, player.number)).filter(({ action }) => action === 'placement-applied');
    expect(applied).toMatchObject([{ detail: { together: 3 } }]);
    expect(await alarmsOf(stage.db, player.number)).toEqual([]);
  }
  const ordered = await stage.db.selectFrom('vacancy_command').select('dedupe_key').execute();
  expect(ordered.filter(({ dedupe_key }) => numbers.some((number) => dedupe_key.endsWith(number)))).toEqual([]);
});

it('moves nobody onto a held post when a member drops out, tells HR, and goes on once the post is free', async () => {
  const people = await fullUnits();
  const date = await inDays(90);
  const { batch, players } = await commitCircle(people, date);
  const [first, second, third] = players;
  await first.playUntil('training-plan', approving(date));
  await second.recall('withdraw-case', stage.agency.accounts['hr-officer']!);
  await third.playUntil('training-plan', approving(date));
  // The first takes the post of the one who stays, the third that of the first.
  for (const { number } of [first, third])
    expect(await alarmsOf(stage.db, number)).toMatchObject([
      { kind: 'rotation-waits', detail: { reason: 'mate-dropped', mate: second.number } },
    ]);
  await passUntil(stage, startOf(date) + dayMs);
  expect(await resultsOf(batch)).toEqual(['waits', 'dropped', 'waits']);
  for (const { employeeId } of people) expect(await termsOf(stage.db, employeeId)).toHaveLength(1);

  // The one who stayed is moved on by other means.
  const { employeeId, originPost, targetPost } = people[1];
  await sql`update incumbency set post_id = ${targetPost} where employee_id = ${employeeId}::uuid`.execute(stage.db);
  await stage.env.sleep('1 hour');
  await eventually(async () => expect(await resultsOf(batch)).toEqual(['placed', 'dropped', 'placed']));
  expect((await termsOf(stage.db, people[0].employeeId)).at(-1)).toEqual({ post: originPost, valid: `[${date},)` });
  expect((await termsOf(stage.db, people[2].employeeId)).at(-1)?.post).toBe(people[0].originPost);
  for (const { number } of [first, third])
    expect((await alarmsOf(stage.db, number)).map(({ resolved_at }) => resolved_at === null)).not.toContain(true);
});
