import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { verifyAuditChain } from '../../db/reading/verify-audit-chain.ts';
import { alarmsOf, auditedActions, termsOf } from '../harness/case-records.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { dateOf } from '../harness/decree-years.ts';
import { newMover } from '../harness/new-mover.ts';
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
  await player.playUntil('handover');
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

it('cannot turn back a move whose old post was taken meanwhile: HR is alarmed, nothing is changed', async () => {
  const { player, mover } = await openCaseOf(stage);
  await player.playUntil('person-review');
  const successor = await newMover(stage.db);
  await stage.db
    .updateTable('incumbency')
    .set({ post_id: mover.originPost, valid_at: `[${await stage.today()},)` })
    .where('employee_id', '=', successor.employeeId)
    .execute();
  const before = await termsOf(stage.db, mover.employeeId);
  expect(await player.recall('rescind-case', authority)).toBe('acknowledged');
  expect(await player.handle.result()).toBe('rescinded');
  expect(await termsOf(stage.db, mover.employeeId)).toEqual(before);
  expect((await alarmsOf(stage.db, player.number)).map(({ kind }) => kind)).toEqual(['placement-not-reversible']);
  expect(await auditedActions(stage.db, player.number)).toContain('placement-not-reversible');
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
