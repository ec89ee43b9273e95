import { afterAll, beforeAll, expect, it } from 'vitest';
import { commandOfRow } from '../../contract/command-of-row.ts';
import { calendarChanged } from '../../contract/mutation-case.ts';
import { objectionId } from '../../contract/objection.ts';
import { sendCommand } from '../../contract/send-command.ts';
import { loadCalendarYear } from '../../db/command/load-calendar-year.ts';
import { commandColumns, type CommandRow } from '../../db/command/command-row.ts';
import { verifyAuditChain } from '../../db/reading/verify-audit-chain.ts';
import { alarmsOf, auditedActions, rowOfTask, termsOf } from '../harness/case-records.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { dateOf, decreeYears, momentOf } from '../harness/decree-years.ts';
import { type OpenedCase, openCaseOf } from '../harness/open-case.ts';
import { objectionReasons as reasons, ObjectionPlay } from '../harness/objection-play.ts';
import { eventually, passUntil } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;
let play: ObjectionPlay;
let authority: string;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal(), { prepare: (owner) => decreeYears(owner) });
  play = new ObjectionPlay(stage);
  authority = play.authority;
});
afterAll(() => stage.stop());

const dayMs = 86_400_000;
const rejecting = { decision: 'reject', reasons: 'Keputusan sesuai kebutuhan unit dan ketentuan.' };

it('takes objections until day 14, answers day 15 by the law, and marks what is undecided on day 21', async () => {
  const cases = [await play.decreed(), await play.decreed(), await play.decreed()];
  const [early, last, late] = cases as [OpenedCase, OpenedCase, OpenedCase];
  expect(await play.file(early)).toMatchObject({ code: 'objection-before-receipt', rule: 'F27' });
  const monday = await play.nextMonday();
  await passUntil(stage, momentOf(monday, 0, '10:00'));
  for (const opened of cases) await play.receive(opened);
  expect(await play.lettersTo(early)).toEqual(['objection-window']);

  await passUntil(stage, momentOf(monday, 17, '09:00'));
  expect(await play.file(early, stage.agency.accounts['hr-officer'])).toMatchObject({ code: 'not-allowed' });
  expect(await play.file(early)).toBe('acknowledged');
  expect(await play.file(early)).toMatchObject({ code: 'objection-already-filed' });
  await passUntil(stage, momentOf(monday, 18, '22:00'));
  expect(await play.file(last)).toBe('acknowledged');
  await passUntil(stage, momentOf(monday, 21, '08:00'));
  expect(await play.file(late)).toMatchObject({ code: 'objection-late' });
  expect(await play.file(late)).toMatchObject({ code: 'objection-late' });
  expect(await play.rowsOf(late)).toMatchObject([
    { state: 'inadmissible', last_day: dateOf(Date.parse(monday) + 18 * dayMs) },
  ]);
  expect(await play.lettersTo(late)).toEqual(['objection-window', 'objection-inadmissible']);
  expect(await auditedActions(stage.db, late.player.number)).toContain('objection-inadmissible');

  // Filed on a Thursday: day 20 is the Thursday four weeks later, day 21 the Friday.
  const thursday = dateOf(Date.parse(monday) + 17 * dayMs);
  await passUntil(stage, momentOf(thursday, 28, '17:00'));
  expect(await play.rowsOf(early)).toMatchObject([{ state: 'pending', overdue_at: null }]);
  await passUntil(stage, momentOf(thursday, 29, '15:00'));
  expect(await play.rowsOf(early)).toMatchObject([{ state: 'pending', overdue_at: null }]);
  await passUntil(stage, momentOf(thursday, 29, '16:00'));
  await eventually(async () => expect((await play.rowsOf(early))[0]!.overdue_at).not.toBeNull());
  await eventually(async () => expect(await play.lettersTo(early)).toContain('objection-overdue'));
  expect(await alarmsOf(stage.db, early.player.number)).toMatchObject([
    { kind: 'objection-overdue', resolved_at: null },
  ]);
  expect((await early.player.row()).needs_attention).toBe(true);

  await passUntil(stage, momentOf(thursday, 32, '09:00'));
  const task = await play.decisionTask(early);
  expect(await early.player.complete(task, rejecting)).toBe('acknowledged');
  expect(await early.player.complete(task, rejecting, { again: '2' })).toMatchObject({ code: 'task-not-open' });
  const [decided] = await play.rowsOf(early);
  expect(decided).toMatchObject({ state: 'rejected', decided_by: authority });
  expect(decided!.overdue_at).not.toBeNull();
  expect((await alarmsOf(stage.db, early.player.number))[0]!.resolved_at).not.toBeNull();
  expect(await stage.client.workflow.getHandle(objectionId(early.player.number)).result()).toEqual({
    became: 'rejected',
  });
  expect((await verifyAuditChain(stage.db, early.player.number)).firstBrokenSeq).toBeNull();
});

it('is withdrawn by whoever filed it, and not filed again; a day of collective leave moves its clock', async () => {
  const [opened, moved] = [await play.decreed(), await play.decreed()];
  const monday = await play.nextMonday();
  await passUntil(stage, momentOf(monday, 0, '10:00'));
  for (const each of [opened, moved]) {
    await play.receive(each);
    expect(await play.file(each)).toBe('acknowledged');
  }
  const { player, mover } = opened;
  expect(await play.say(opened, 'withdraw-objection', authority, {})).toMatchObject({ code: 'objection-own-only' });
  expect(
    await play.say(opened, 'extend-objection', authority, { days: 5, reason: reasons }, { days: 5 }),
  ).toMatchObject({
    code: 'objection-extension-unlawful',
  });
  expect(await play.say(opened, 'withdraw-objection', mover.account, {})).toBe('acknowledged');
  expect(await player.openTasks('objection-decision')).toEqual([]);
  expect(await play.say(opened, 'withdraw-objection', mover.account, {})).toMatchObject({
    code: 'objection-not-pending',
  });
  expect(await play.file(opened)).toMatchObject({ code: 'objection-already-filed' });

  const task = await play.decisionTask(moved);
  expect(task.due_at).toEqual(momentOf(monday, 29, '16:00'));
  const leave = dateOf(Date.parse(monday) + 9 * dayMs);
  await loadCalendarYear(stage.db, {
    ...{ year: Number(leave.slice(0, 4)), decree: 'SKB perubahan' },
    days: [{ date: leave, name: { id: 'Cuti bersama', en: 'Collective leave' }, kind: 'collective-leave' }],
  });
  await moved.player.handle.signal(calendarChanged);
  await eventually(async () =>
    expect((await rowOfTask(stage.db, task.id)).due_at).toEqual(momentOf(monday, 30, '16:00')),
  );
  await passUntil(stage, momentOf(monday, 29, '17:00'));
  expect(await play.rowsOf(moved)).toMatchObject([{ overdue_at: null }]);
  await passUntil(stage, momentOf(monday, 30, '16:00'));
  await eventually(async () => expect((await play.rowsOf(moved))[0]!.overdue_at).not.toBeNull());
});

it('holds the effective date by the word of the authority, and lets the move go from the day of its decision', async () => {
  const opened = await play.decreed(30);
  const { mover } = opened;
  await play.receive(opened);
  const hold = () => play.say(opened, 'hold-effective-date', authority, { reason: reasons });
  expect(await hold()).toMatchObject({ code: 'objection-not-pending' });
  expect(await play.file(opened)).toBe('acknowledged');
  expect(await hold()).toBe('acknowledged');
  expect(await hold()).toMatchObject({ code: 'effective-date-already-held' });
  await passUntil(stage, momentOf(await play.inDays(45), 0, '09:00'));
  expect(await termsOf(stage.db, mover.employeeId)).toHaveLength(1);
  const today = await stage.today();
  expect(await play.decide(opened, rejecting)).toBe('acknowledged');
  await eventually(async () => expect(await termsOf(stage.db, mover.employeeId)).toHaveLength(2));
  expect((await termsOf(stage.db, mover.employeeId))[1]).toEqual({ post: mover.targetPost, valid: `[${today},)` });
  expect(await play.lettersTo(opened)).toEqual(
    expect.arrayContaining(['effective-date-held', 'effective-date-released', 'objection-decided']),
  );
});

it('follows the policy of the case: the date is held without a word, the period extended once', async () => {
  for (const [key, value] of [
    ['objection.holdsEffectiveDate', 1],
    ['objection.extensionDays', 5],
  ] as const)
    await stage.db
      .insertInto('policy_parameter')
      .values({
        ...{ agency_id: 'bantul', profile: 'standard', key, value: JSON.stringify(value) },
        ...{ valid_at: '[2020-01-01,)', reason: 'Peraturan daerah.', recorded_at: new Date() },
      })
      .execute();
  const opened = await play.decreed(3);
  const { mover } = opened;
  await play.receive(opened);
  const monday = await play.nextMonday();
  await passUntil(stage, momentOf(await play.inDays(0), 0, '12:00'));
  expect(await play.file(opened)).toBe('acknowledged');
  expect(await play.rowsOf(opened)).toMatchObject([{ held: 'policy', hold_reason: null }]);
  const before = await play.decisionTask(opened);
  const extend = (days: number) => play.say(opened, 'extend-objection', authority, { days, reason: reasons }, { days });
  expect(await extend(6)).toMatchObject({ code: 'objection-extension-unlawful' });
  expect(await extend(5)).toBe('acknowledged');
  expect(await extend(1)).toMatchObject({ code: 'objection-already-extended' });
  expect((await rowOfTask(stage.db, before.id)).due_at.getTime() - before.due_at.getTime()).toBe(7 * dayMs);

  // Its date has passed, and still nobody moved; the withdrawal sets it free.
  await passUntil(stage, momentOf(monday, 7, '09:00'));
  expect(await termsOf(stage.db, mover.employeeId)).toHaveLength(1);
  expect(await play.say(opened, 'withdraw-objection', mover.account, {})).toBe('acknowledged');
  await eventually(async () => expect(await termsOf(stage.db, mover.employeeId)).toHaveLength(2));
});

it('undoes the decision where it is upheld: what was moved is moved back', async () => {
  const opened = await play.decreed(0);
  const { player, mover } = opened;
  await play.receive(opened);
  await eventually(async () => expect(await player.openTasks('handover')).toHaveLength(1));
  expect(await play.file(opened)).toBe('acknowledged');
  expect(await play.say(opened, 'hold-effective-date', authority, { reason: reasons })).toMatchObject({
    code: 'placement-begun',
  });
  expect(await play.decide(opened, { decision: 'uphold', remedy: 'rescind', reasons })).toBe('acknowledged');
  expect(await player.handle.result()).toBe('rescinded');
  expect((await termsOf(stage.db, mover.employeeId)).at(-1)!.post).toBe(mover.originPost);
  expect(await play.rowsOf(opened)).toMatchObject([{ state: 'upheld', remedy: 'rescind', follow_up_case: null }]);
});

it('goes to the superior of an official who decided, and has the panel deliberate once more in a case that follows', async () => {
  const opened = await openCaseOf(stage);
  const { player, mover } = opened;
  const [decision] = await player.playUntil('authority-decision');
  const official = stage.agency.accounts['kepala-BKPSDM']!;
  expect(await player.reassign(decision!, official)).toBe('acknowledged');
  await player.playUntil('decree-receipt', {
    'authority-decision': { decision: 'approve', reasons, effectiveDate: await play.inDays(300) },
  });
  await play.receive(opened);
  expect(await play.file(opened)).toBe('acknowledged');
  const task = await play.decisionTask(opened);
  expect(task).toMatchObject({ account_id: stage.agency.accounts['kepala-SETDA'], pool: false });
  expect(task.barred).toContain(official);
  expect(await play.decide(opened, { decision: 'uphold', remedy: 're-deliberate', reasons })).toBe('acknowledged');
  expect(await player.handle.result()).toBe('rescinded');

  const follows = (await play.rowsOf(opened))[0]!.follow_up_case;
  const row = await stage.db
    .selectFrom('command')
    .select(commandColumns)
    .where('case_number', '=', follows)
    .executeTakeFirstOrThrow();
  const outcome = await sendCommand(stage.client, stage.taskQueue, commandOfRow(row as CommandRow), 20_000);
  expect(outcome).toBe('acknowledged');
  const next = await stage.db
    .selectFrom('mutation_case')
    .select(['employee_id', 'target_post_id', 'stage'])
    .where('case_number', '=', follows)
    .executeTakeFirstOrThrow();
  expect(next).toEqual({ employee_id: mover.employeeId, target_post_id: mover.targetPost, stage: 'intake' });
});

it('has nothing left to object to where the case is rescinded meanwhile', async () => {
  const opened = await play.decreed();
  await play.receive(opened);
  expect(await play.file(opened)).toBe('acknowledged');
  expect(await opened.player.recall('rescind-case', authority)).toBe('acknowledged');
  expect(await opened.player.handle.result()).toBe('rescinded');
  expect(await play.rowsOf(opened)).toMatchObject([{ state: 'moot' }]);
  const child = stage.client.workflow.getHandle(objectionId(opened.player.number));
  await eventually(async () => expect((await child.describe()).status.name).toBe('CANCELLED'));
  expect(await opened.player.openTasks()).toEqual([]);
  expect((await auditedActions(stage.db, opened.player.number)).at(-1)).toBe('case-closed');
});
