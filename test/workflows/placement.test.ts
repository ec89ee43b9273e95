import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alarmsOf, auditedActions, termsOf } from '../harness/case-records.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { dateOf } from '../harness/decree-years.ts';
import { newMover } from '../harness/new-mover.ts';
import { openCaseFor, openCaseOf } from '../harness/open-case.ts';
import { eventually, passUntil } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
});
afterAll(() => stage.stop());

const dayMs = 86_400_000;

/** The date so many days from the workflow's today. */
async function inDays(days: number): Promise<string> {
  return dateOf(Date.parse(await stage.today()) + days * dayMs);
}

function approving(effectiveDate: string): object {
  return { decision: 'approve', reasons: 'Sesuai kebutuhan organisasi.', effectiveDate };
}

it('ends as refused when the authority refuses, and as not recommended when the proposal is returned', async () => {
  const { player } = await openCaseOf(stage);
  await player.playUntil('closed', {
    'authority-decision': { decision: 'refuse', reasons: 'Penataan unit belum selesai.' },
  });
  expect(await player.handle.result()).toBe('refused');
  expect(await player.row()).toMatchObject({ effective_date: null, reserves_post: false });

  const { player: returned } = await openCaseOf(stage);
  await returned.playUntil('closed', {
    'forward-proposal': { decision: 'return', reasons: 'Berkas sidang belum lengkap.' },
  });
  expect(await returned.handle.result()).toBe('not-recommended');
});

it('applies itself on an effective date ninety days ahead', async () => {
  const { player, mover } = await openCaseOf(stage);
  await player.playUntil('authority-decision');
  const effectiveDate = await inDays(90);
  await player.playUntil('training-plan', { 'authority-decision': approving(effectiveDate) });
  for (const kind of [
    'benefit-acknowledgement',
    'training-plan',
    'training-completion',
    'training-completion',
  ] as const)
    await player.complete((await player.openTasks(kind))[0]!);
  await eventually(async () => expect((await player.row()).stage).toBe('placement'));

  await passUntil(stage, Date.parse(`${effectiveDate}T00:00:00+07:00`) - 3_600_000);
  expect(await player.openTasks()).toEqual([]);
  expect(await termsOf(stage.db, mover.employeeId)).toHaveLength(1);

  await passUntil(stage, Date.parse(`${effectiveDate}T00:00:00+07:00`));
  await eventually(async () => expect(await player.openTasks('orientation')).toHaveLength(1));
  expect(await termsOf(stage.db, mover.employeeId)).toEqual([
    { post: mover.originPost, valid: `[2022-06-01,${effectiveDate})` },
    { post: mover.targetPost, valid: `[${effectiveDate},)` },
  ]);
  expect((await player.openTasks()).map(({ kind }) => kind).sort()).toEqual([
    'duty-start-statement',
    'handover',
    'orientation',
    'performance-plan',
    'registry-update',
  ]);
  expect((await player.row()).reserves_post).toBe(false);
});

it('does not hold up the move for training that is unfinished; it stays open beside it', async () => {
  const { player } = await openCaseOf(stage);
  await player.playUntil('training-plan');
  const [plan] = await player.openTasks('training-plan');
  await player.complete(plan!);
  await eventually(async () => expect((await player.row()).stage).toBe('placement'));
  await eventually(async () => expect(await player.openTasks('training-completion')).toHaveLength(2));
  const [course] = await player.openTasks('training-completion');
  expect(await player.complete(course!)).toBe('acknowledged');
  const status = await stage.db
    .selectFrom('training')
    .select('status')
    .where('case_number', '=', player.number)
    .orderBy('item')
    .execute();
  expect(status.map((row) => row.status)).toEqual(['completed', 'planned']);
});

it('raises one alarm where the post is still held, and applies itself once people have mended that', async () => {
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
  await eventually(async () => expect(await alarmsOf(stage.db, player.number)).toHaveLength(1));
  await stage.env.sleep('2 hours');
  expect(await alarmsOf(stage.db, player.number)).toMatchObject([{ kind: 'placement-blocked', resolved_at: null }]);
  const blocked = (await auditedActions(stage.db, player.number)).filter((action) => action === 'placement-blocked');
  expect(blocked).toHaveLength(1);
  expect((await player.row()).needs_attention).toBe(true);
  expect(await termsOf(stage.db, mover.employeeId)).toHaveLength(1);

  await sql`update incumbency set post_id = ${squatter.originPost} where employee_id = ${squatter.employeeId}`.execute(
    stage.db,
  );
  await stage.env.sleep('1 hour');
  await eventually(async () => expect(await player.openTasks('handover')).toHaveLength(1));
  expect((await termsOf(stage.db, mover.employeeId)).at(-1)).toEqual({
    post: mover.targetPost,
    valid: `[${effectiveDate},)`,
  });
  expect((await alarmsOf(stage.db, player.number))[0]!.resolved_at).not.toBeNull();
  expect((await player.row()).needs_attention).toBe(false);
});

it('asks HR to repair what blocks the decree, and ends only by their word', async () => {
  const mover = await newMover(stage.db);
  const player = await openCaseFor(stage, mover);
  await player.playUntil('authority-decision');
  await stage.db
    .updateTable('employee_clearance')
    .set({ legal_process: true })
    .where('employee_id', '=', mover.employeeId)
    .execute();
  const [repair] = await player.playUntil('eligibility-repair');
  await player.complete(repair!);
  const [again] = await player.openTasks('eligibility-repair');
  expect(again!.id).not.toBe(repair!.id);
  await stage.db
    .updateTable('employee_clearance')
    .set({ legal_process: false })
    .where('employee_id', '=', mover.employeeId)
    .execute();
  await player.complete(again!);
  expect(await player.openTasks('decree-draft')).toHaveLength(1);
});
