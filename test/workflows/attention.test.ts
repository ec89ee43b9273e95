import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseOverdue } from '../../contract/search-attributes.ts';
import { auditOf, noticesOf, rowOfTask } from '../harness/case-records.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { dateOf, decreeYears, momentOf, quietMonday } from '../harness/decree-years.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { eventually, passUntil } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;
let monday: string;

beforeAll(async () => {
  const env = await skippingTemporal();
  monday = quietMonday(await env.currentTimeMs());
  const wednesday = dateOf(momentOf(monday, 2, '12:00').getTime());
  stage = await setCaseStage(env, { prepare: (owner) => decreeYears(owner, [wednesday]) });
});
afterAll(() => stage.stop());

const weeksMs = (weeks: number): number => weeks * 7 * 86_400_000;

it('reminds before, at and after the due moment, and escalates a pool task to the head of its unit', async () => {
  await passUntil(stage, momentOf(monday, 0, '10:00'));
  const { player } = await openCaseOf(stage);
  const [check] = await player.openTasks('intake-check');
  // Three working days: Tuesday, not Wednesday (collective leave), Thursday, Friday.
  expect(check!.due_at).toEqual(momentOf(monday, 4, '16:00'));

  await passUntil(stage, momentOf(monday, 10, '16:00'));
  const hr = stage.agency.accounts['hr-officer'];
  const head = stage.agency.accounts['kepala-BKPSDM'];
  await eventually(async () => expect(await noticesOf(stage.db, check!.id)).toHaveLength(6));
  const notices = await noticesOf(stage.db, check!.id);
  expect(notices.slice(1).map(({ kind, to, at }) => ({ kind, to, at: minute(at) }))).toEqual([
    { kind: 'task-reminder-before', to: hr, at: momentOf(monday, 3, '16:00') },
    { kind: 'task-reminder-due', to: hr, at: momentOf(monday, 4, '16:00') },
    { kind: 'task-escalated', to: head, at: momentOf(monday, 8, '16:00') },
    { kind: 'task-overdue', to: hr, at: momentOf(monday, 8, '16:00') },
    { kind: 'task-overdue', to: hr, at: momentOf(monday, 10, '16:00') },
  ]);
  const { typedSearchAttributes } = await player.handle.describe();
  expect(typedSearchAttributes.get(caseOverdue)).toBe(true);

  const outcome = await player.complete(check!, undefined, { account: head!, roles: [] });
  expect(outcome).toBe('acknowledged');
  expect((await rowOfTask(stage.db, check!.id)).completed_by).toBe(head);
});

it('lets the superior act from the escalation on, not before', async () => {
  const { player } = await openCaseOf(stage);
  const [evaluation] = await player.playUntil('performance-evaluation');
  const superior = { account: stage.agency.accounts['kepala-SETDA']!, roles: [] };
  expect(evaluation!.account_id).toBe(stage.agency.accounts['kepala-DKPP']);
  expect(await player.complete(evaluation!, undefined, superior)).toMatchObject({ code: 'not-your-task' });

  await passUntil(stage, evaluation!.due_at.getTime() + weeksMs(1));
  await eventually(async () => expect((await rowOfTask(stage.db, evaluation!.id)).superior_id).toBe(superior.account));
  expect(await player.complete(evaluation!, undefined, superior)).toBe('acknowledged');
});

it('escalates what only the person can say, but nobody may say it for them', async () => {
  const { player, mover } = await openCaseOf(stage);
  const [answer] = await player.playUntil('employee-answer');
  const superior = { account: stage.agency.accounts['kepala-DKPP']!, roles: [] };

  await passUntil(stage, answer!.due_at.getTime() + weeksMs(1));
  await eventually(async () => expect((await rowOfTask(stage.db, answer!.id)).superior_id).toBe(superior.account));
  const told = (await noticesOf(stage.db, answer!.id)).filter(({ kind }) => kind === 'task-escalated');
  expect(told.map(({ to }) => to)).toEqual([superior.account]);
  expect(await player.complete(answer!, undefined, superior)).toMatchObject({ code: 'not-your-task' });
  expect(await player.complete(answer!, undefined, { account: mover.account })).toBe('acknowledged');
});

it('goes on reminding, without an escalation, where there is no superior', async () => {
  const { player } = await openCaseOf(stage);
  // The organisation officer of this agency holds no post.
  const [check] = await player.playUntil('vacancy-check');
  await passUntil(stage, check!.due_at.getTime() + weeksMs(3));
  await eventually(async () => {
    const notices = await noticesOf(stage.db, check!.id);
    expect(notices.filter(({ kind }) => kind === 'task-overdue').length).toBeGreaterThan(4);
  });
  const events = (await auditOf(stage.db, player.number)).filter(({ task }) => task === check!.id);
  expect(events.map(({ action }) => action)).not.toContain('task-escalated');
});

it('says nothing more about a task that is done', async () => {
  const { player } = await openCaseOf(stage);
  const [check] = await player.openTasks('intake-check');
  await player.complete(check!);
  const before = await noticesOf(stage.db, check!.id);
  await passUntil(stage, check!.due_at.getTime() + weeksMs(2));
  expect(await noticesOf(stage.db, check!.id)).toEqual(before);
});

function minute(at: Date): Date {
  return new Date(Math.floor(at.getTime() / 60_000) * 60_000);
}
