import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseNeedsAttention } from '../../contract/search-attributes.ts';
import { alarmsOf, auditedActions, noticesOf, rowOfTask } from '../harness/case-records.ts';
import type { CasePlayer } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
  await stage.db
    .insertInto('org_unit')
    .values({ id: 'KOSONG', agency_id: 'bantul', parent_id: 'SETDA', name: 'KOSONG', unit_type: 'opd' })
    .execute();
});
afterAll(() => stage.stop());

async function needsAttention(player: CasePlayer): Promise<boolean | undefined> {
  return (await player.handle.describe()).typedSearchAttributes.get(caseNeedsAttention);
}

it('raises an alarm where a unit has no head, until somebody is given the task', async () => {
  const { player } = await openCaseOf(stage, { originUnit: 'KOSONG' });
  const [evaluation] = await player.playUntil('performance-evaluation');
  expect(evaluation).toMatchObject({ account_id: null, unassigned: true });
  expect(await alarmsOf(stage.db, player.number)).toMatchObject([
    { kind: 'no-assignee', task: evaluation!.id, resolved_at: null },
  ]);
  expect(await auditedActions(stage.db, player.number)).toContain('task-without-assignee');
  expect((await player.row()).needs_attention).toBe(true);
  expect(await needsAttention(player)).toBe(true);
  const told = await stage.db
    .selectFrom('notification')
    .select('account_id')
    .where('kind', '=', 'alarm-no-assignee')
    .where('case_number', '=', player.number)
    .execute();
  const { accounts } = stage.agency;
  expect(told.map((row) => row.account_id).sort()).toEqual([accounts['hr-officer'], accounts['hr-admin']].sort());

  const successor = accounts['kepala-SETDA']!;
  expect(await player.reassign(evaluation!, successor)).toBe('acknowledged');
  expect(await rowOfTask(stage.db, evaluation!.id)).toMatchObject({ account_id: successor, unassigned: false });
  expect((await noticesOf(stage.db, evaluation!.id)).map(({ kind, to }) => ({ kind, to }))).toEqual([
    { kind: 'task-reassigned', to: successor },
  ]);
  expect((await alarmsOf(stage.db, player.number))[0]!.resolved_at).not.toBeNull();
  expect((await player.row()).needs_attention).toBe(false);
  expect(await needsAttention(player)).toBe(false);

  expect(await player.complete(evaluation!, undefined, { account: successor })).toBe('acknowledged');
});

it('raises an alarm where nobody holds the role', async () => {
  const { player } = await openCaseOf(stage);
  const { accounts } = stage.agency;
  const officer = stage.db.updateTable('account').where('id', '=', accounts['legal-officer']!);
  await officer.set({ active: false }).execute();
  try {
    const [draft] = await player.playUntil('decree-draft');
    expect(draft).toMatchObject({ account_id: null, unassigned: true, pool: true });
    expect(await needsAttention(player)).toBe(true);
    await player.reassign(draft!, accounts['hr-admin']!);
    expect(await needsAttention(player)).toBe(false);
    expect(await player.complete(draft!, undefined, { account: accounts['hr-admin']! })).toBe('acknowledged');
  } finally {
    await officer.set({ active: true }).execute();
  }
});

it('refuses the wrong person, and whoever the case is about', async () => {
  const { player, mover } = await openCaseOf(stage);
  const [check] = await player.playUntil('vacancy-check');
  const { accounts } = stage.agency;
  const wrong = { account: accounts['finance-officer']!, roles: ['finance-officer' as const] };
  expect(await player.complete(check!, undefined, wrong)).toMatchObject({ code: 'not-your-task', rule: 'F05' });
  // The person concerned may well hold the role: not on a case about themselves.
  const self = { account: mover.account, roles: ['organisation-officer' as const] };
  expect(await player.complete(check!, undefined, self)).toMatchObject({ code: 'self-dealing', rule: 'F09' });
  expect(await player.reassign(check!, mover.account)).toMatchObject({ code: 'self-dealing' });
  expect((await rowOfTask(stage.db, check!.id)).state).toBe('open');
  expect(await player.complete(check!)).toBe('acknowledged');
});

it('keeps the proposer from deciding and the drafter from signing', async () => {
  const { player } = await openCaseOf(stage);
  const [decision] = await player.playUntil('authority-decision');
  const { accounts } = stage.agency;
  const proposer = { account: accounts['hr-officer']!, roles: ['appointing-authority' as const] };
  expect(await player.complete(decision!, undefined, proposer)).toMatchObject({ code: 'self-dealing' });
  const [signature] = await player.playUntil('decree-signature');
  const drafter = { account: accounts['legal-officer']!, roles: ['appointing-authority' as const] };
  expect(await player.complete(signature!, undefined, drafter)).toMatchObject({ code: 'self-dealing' });
});

it('puts the head of the unit above in place of a head who is moved', async () => {
  // The head of a unit answers for its release: here the head is the one who moves.
  const { accounts } = stage.agency;
  const { player, mover } = await openCaseOf(stage, { originUnit: 'KOSONG' });
  await stage.db.updateTable('post').set({ heads_unit: true }).where('id', '=', mover.originPost).execute();
  const [evaluation] = await player.playUntil('performance-evaluation');
  expect(evaluation!.account_id).toBe(accounts['kepala-SETDA']);
  expect(evaluation!.barred).toContain(mover.account);
  await stage.db.updateTable('post').set({ heads_unit: false }).where('id', '=', mover.originPost).execute();
});

it('completes a task once', async () => {
  const { player } = await openCaseOf(stage);
  const [check] = await player.openTasks('intake-check');
  const [first, second] = await Promise.all([
    player.complete(check!),
    player.complete(check!, undefined, { again: ':again' }),
  ]);
  const outcomes = [first, second];
  expect(outcomes).toContain('acknowledged');
  expect(outcomes).toContainEqual(expect.objectContaining({ code: 'task-not-open' }));
  expect((await auditedActions(stage.db, player.number)).filter((action) => action === 'task-completed')).toHaveLength(
    1,
  );
});

it('hands a task to another person, whose deadline stays and whose escalation begins anew', async () => {
  const { player } = await openCaseOf(stage);
  const [evaluation] = await player.playUntil('performance-evaluation');
  await stage.env.sleep('20 days');
  const late = await rowOfTask(stage.db, evaluation!.id);
  expect(late.escalated_at).not.toBeNull();
  await player.reassign(evaluation!, stage.agency.accounts['kepala-BKPSDM']!);
  const handed = await rowOfTask(stage.db, evaluation!.id);
  expect(handed).toMatchObject({ superior_id: null, superior_may_act: false, due_at: late.due_at });
  expect(await player.complete(evaluation!)).toMatchObject({ code: 'not-your-task' });
  const holder = { account: stage.agency.accounts['kepala-BKPSDM']! };
  expect(await player.complete(evaluation!, undefined, holder)).toBe('acknowledged');
});
