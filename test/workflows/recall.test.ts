import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { verifyAuditChain } from '../../db/reading/verify-audit-chain.ts';
import { alarmsOf, auditedActions, termsOf } from '../harness/case-records.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { dateOf } from '../harness/decree-years.ts';
import { type Mover, newMover } from '../harness/new-mover.ts';
import { openCaseFor, openCaseOf } from '../harness/open-case.ts';
import { eventually, passUntil } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;
let authority: string;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
  authority = stage.agency.accounts['appointing-authority']!;
});
afterAll(() => stage.stop());

const inDays = async (days: number): Promise<string> => dateOf(Date.parse(await stage.today()) + days * 86_400_000);
const approving = (effectiveDate: string): object => ({
  decision: 'approve',
  reasons: 'Sesuai kebutuhan organisasi.',
  effectiveDate,
});

const stagesBeforeDecision: TaskKind[] = [
  'intake-check',
  'competency-assessment',
  'employee-answer',
  'panel-vote',
  'authority-decision',
];

it.each(stagesBeforeDecision)('is withdrawn while it waits for %s: tasks fall away, the post is free', async (kind) => {
  const { player, mover } = await openCaseOf(stage);
  const [waiting] = await player.playUntil(kind);
  expect(await player.recall('withdraw-case', mover.account)).toBe('acknowledged');
  expect(await player.handle.result()).toBe('withdrawn');
  expect(await player.row()).toMatchObject({ outcome: 'withdrawn', stage: 'closed', reserves_post: false });
  expect(await player.openTasks()).toEqual([]);
  expect(await player.complete(waiting!)).toMatchObject({ code: 'case-closed' });
  const actions = await auditedActions(stage.db, player.number);
  expect(actions).toContain('case-withdrawn');
  expect(actions.at(-1)).toBe('case-closed');
  expect((await verifyAuditChain(stage.db, player.number)).firstBrokenSeq).toBeNull();

  // Person and post are free for another case.
  const next = await openCaseFor(stage, mover);
  expect(await next.recall('withdraw-case', mover.account)).toBe('acknowledged');
  await next.handle.result();
});

it('is not withdrawn after the decision, nor rescinded before it', async () => {
  const { player, mover } = await openCaseOf(stage);
  const [decision] = await player.playUntil('authority-decision');
  expect(await player.recall('rescind-case', authority)).toMatchObject({ code: 'case-undecided', rule: 'F10' });
  await player.complete(decision!);
  expect(await player.recall('withdraw-case', mover.account)).toMatchObject({ code: 'case-decided', rule: 'F10' });
  expect(await player.row()).toMatchObject({ outcome: null });
});

it('is rescinded before it takes effect: nobody moves', async () => {
  const { player, mover } = await openCaseOf(stage);
  await player.playUntil('authority-decision');
  const effectiveDate = await inDays(60);
  await player.playUntil('training-plan', { 'authority-decision': approving(effectiveDate) });
  expect(await player.recall('rescind-case', authority)).toBe('acknowledged');
  expect(await player.handle.result()).toBe('rescinded');
  expect(await placementOf(player.number)).toBe('cancelled');
  await passUntil(stage, Date.parse(`${effectiveDate}T00:00:00+07:00`));
  expect(await termsOf(stage.db, mover.employeeId)).toHaveLength(1);
  expect(await player.row()).toMatchObject({ outcome: 'rescinded', reserves_post: false });
});

it('is rescinded on the day of the move: the term in the new post never was', async () => {
  const { player, mover } = await openCaseOf(stage);
  await player.playUntil('authority-decision');
  const effectiveDate = await inDays(40);
  await player.playUntil('training-plan', { 'authority-decision': approving(effectiveDate) });
  await passUntil(stage, Date.parse(`${effectiveDate}T00:00:00+07:00`));
  await eventually(async () => expect(await player.openTasks('handover')).toHaveLength(1));
  expect(await termsOf(stage.db, mover.employeeId)).toHaveLength(2);
  expect(await player.recall('rescind-case', authority)).toBe('acknowledged');
  expect(await player.handle.result()).toBe('rescinded');
  expect(await placementOf(player.number)).toBe('reversed');
  expect((await termsOf(stage.db, mover.employeeId)).map(({ post }) => post)).toEqual([
    mover.originPost,
    mover.originPost,
  ]);
});

it('is rescinded months after the move: the employee goes back from that day on', async () => {
  const { player, mover } = await openCaseOf(stage);
  await player.playUntil('person-review');
  const today = await stage.today();
  expect(await player.recall('rescind-case', authority)).toBe('acknowledged');
  expect(await player.handle.result()).toBe('rescinded');
  const terms = await termsOf(stage.db, mover.employeeId);
  expect(terms.map(({ post }) => post)).toEqual([mover.originPost, mover.targetPost, mover.originPost]);
  expect(terms[2]!.valid).toBe(`[${today},)`);
  expect(await auditedActions(stage.db, player.number)).toContain('placement-reversed');
});

/** A case applied and rescinded, whose way back something has closed; HR has the task to settle it. */
async function rescindedTooLate(close: (mover: Mover) => Promise<void>) {
  const { player, mover } = await openCaseOf(stage);
  await player.playUntil('person-review');
  await close(mover);
  const before = await termsOf(stage.db, mover.employeeId);
  expect(await player.recall('rescind-case', authority)).toBe('acknowledged');
  await eventually(async () => expect(await player.openTasks()).toMatchObject([{ kind: 'rescission-settlement' }]));
  const [task] = await player.openTasks('rescission-settlement');
  // Nothing was changed by itself, and HR knows why.
  expect(await termsOf(stage.db, mover.employeeId)).toEqual(before);
  const [alarm] = await alarmsOf(stage.db, player.number);
  expect(alarm).toMatchObject({ kind: 'placement-not-reversible', resolved_at: null });
  return { player, mover, task: task!, before, reason: (alarm!.detail as { reason: string }).reason };
}

async function settledPlacement(caseNumber: string) {
  return stage.db
    .selectFrom('placement')
    .select(['state', 'not_reversed_because', 'settled_as', 'settled_post_id'])
    .where('case_number', '=', caseNumber)
    .executeTakeFirstOrThrow();
}

it('finds an equal post where the old one was taken meanwhile; one taken under its hands is asked for again', async () => {
  const successor = await newMover(stage.db);
  const { player, mover, task, reason } = await rescindedTooLate(async ({ originPost }) => {
    await stage.db
      .updateTable('incumbency')
      .set({ post_id: originPost, valid_at: `[${await stage.today()},)` })
      .where('employee_id', '=', successor.employeeId)
      .execute();
  });
  expect(reason).toBe('old-post-taken');
  const { originPost: equal } = successor;
  const settle = (postId: string) => ({ decision: 'equal-post', postId, reasons: 'Jabatan setara di unit yang sama.' });
  // The desk would refuse it; whoever was quicker leaves the answer without effect, and HR is asked once more.
  expect(await player.complete(task, settle(mover.originPost))).toBe('acknowledged');
  await eventually(async () => expect(await player.openTasks('rescission-settlement')).toHaveLength(1));
  const [again] = await player.openTasks('rescission-settlement');
  expect(again!.id).not.toBe(task.id);
  const today = await stage.today();
  await player.complete(again!, settle(equal));
  expect(await player.handle.result()).toBe('rescinded');
  expect((await termsOf(stage.db, mover.employeeId)).at(-1)).toEqual({ post: equal, valid: `[${today},)` });
  expect(await settledPlacement(player.number)).toEqual({
    ...{ state: 'reversed', not_reversed_because: 'old-post-taken', settled_as: 'equal-post', settled_post_id: equal },
  });
  expect(await auditedActions(stage.db, player.number)).toContain('rescission-settled');
});

it('does not touch the post of somebody who was moved again meanwhile', async () => {
  const later = await newMover(stage.db);
  const { player, mover, task, before, reason } = await rescindedTooLate(async ({ employeeId, targetPost }) => {
    const today = await stage.today();
    await sql`update incumbency set valid_at = daterange(lower(valid_at), ${today}::date)
      where employee_id = ${employeeId} and post_id = ${targetPost}`.execute(stage.db);
    await sql`insert into incumbency (employee_id, post_id, valid_at, source, recorded_at)
      values (${employeeId}, ${later.targetPost}, daterange(${today}::date, null), 'siasn-export', now())`.execute(
      stage.db,
    );
  });
  expect(reason).toBe('moved-again');
  await player.complete(task);
  expect(await player.handle.result()).toBe('rescinded');
  expect(await termsOf(stage.db, mover.employeeId)).toEqual(before);
  expect(await settledPlacement(player.number)).toMatchObject({ state: 'applied', settled_as: 'left-as-is' });
});

it('leaves nobody without a post where the old one was abolished', async () => {
  const { player, mover, task, before, reason } = await rescindedTooLate(async ({ originPost }) => {
    await sql`insert into post_closure (post_id, reason, closed_by, closed_at)
      values (${originPost}, 'Penataan unit', ${stage.agency.accounts['hr-admin']!}::uuid, now())`.execute(stage.db);
  });
  expect(reason).toBe('old-post-abolished');
  await player.complete(task, {
    decision: 'left-as-is',
    reasons: 'Belum ada jabatan setara; ditinjau triwulan depan.',
  });
  expect(await player.handle.result()).toBe('rescinded');
  expect(await termsOf(stage.db, mover.employeeId)).toEqual(before);
});

it('is rescinded while the placement is blocked: the move is not applied later', async () => {
  const { player, mover } = await openCaseOf(stage);
  await player.playUntil('authority-decision');
  const effectiveDate = await inDays(20);
  const squatter = await newMover(stage.db);
  await stage.db
    .updateTable('incumbency')
    .set({ post_id: mover.targetPost })
    .where('employee_id', '=', squatter.employeeId)
    .execute();
  await player.playUntil('training-plan', { 'authority-decision': approving(effectiveDate) });
  await passUntil(stage, Date.parse(`${effectiveDate}T00:00:00+07:00`));
  await eventually(async () => expect((await player.row()).needs_attention).toBe(true));
  expect(await player.recall('rescind-case', authority)).toBe('acknowledged');
  expect(await player.handle.result()).toBe('rescinded');
  await stage.db
    .updateTable('incumbency')
    .set({ post_id: squatter.originPost })
    .where('employee_id', '=', squatter.employeeId)
    .execute();
  await stage.env.sleep('1 day');
  expect(await placementOf(player.number)).toBe('cancelled');
  expect(await termsOf(stage.db, mover.employeeId)).toHaveLength(1);
});

it.each(['employee-answer', 'handover'] as const)(
  'counts an operator’s cancellation while it waits for %s as withdrawn',
  async (kind) => {
    const { player, mover } = await openCaseOf(stage);
    await player.playUntil(kind);
    await player.handle.cancel();
    expect(await player.handle.result()).toBe('withdrawn');
    expect(await player.row()).toMatchObject({ outcome: 'withdrawn', reserves_post: false });
    expect(await player.openTasks()).toEqual([]);
    const terms = await termsOf(stage.db, mover.employeeId);
    expect(terms.at(-1)!.post).toBe(mover.originPost);
  },
);

async function placementOf(caseNumber: string): Promise<string> {
  const { state } = await stage.db
    .selectFrom('placement')
    .select('state')
    .where('case_number', '=', caseNumber)
    .executeTakeFirstOrThrow();
  return state;
}
