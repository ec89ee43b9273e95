import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyAuditChain } from '../../../db/reading/verify-audit-chain.ts';
import { ActivityDesk, deskTime } from '../../harness/activity-desk.ts';
import { auditedActions, noticesOf } from '../../harness/case-records.ts';
import { newMover } from '../../harness/new-mover.ts';
import { tryAgain } from '../../harness/try-again.ts';

let desk: ActivityDesk;

beforeAll(async () => {
  desk = await ActivityDesk.open();
});
afterAll(() => desk.close());

async function openedCase(): Promise<string> {
  return desk.openCase(await newMover(desk.db));
}

it('opens a case once, whatever retries there are, and gives each the same answer', async () => {
  const mover = await newMover(desk.db);
  const number = await desk.newNumber();
  const first = await desk.opening(mover, number);
  const { command_id: command } = await desk.db
    .selectFrom('mutation_case')
    .select('command_id')
    .where('case_number', '=', number)
    .executeTakeFirstOrThrow();
  const again = await desk.activities.openCase({ caseNumber: number, command, now: deskTime + 5_000 });
  expect(again).toEqual(first);
  expect(await auditedActions(desk.db, number)).toEqual(['case-opened', 'eligibility-certified']);
});

it('writes a step once and answers a retry with what it wrote', async () => {
  const number = await openedCase();
  const task = `${number}-01`;
  const first = await desk.record(number, 1, { do: 'open-task', task, kind: 'intake-check' });
  const again = await desk.record(number, 1, { do: 'open-task', task, kind: 'intake-check' });
  expect(again).toEqual(first);
  expect(first.tasks).toMatchObject([{ id: task, role: 'hr-officer', pool: true }]);
  expect((await auditedActions(desk.db, number)).filter((action) => action === 'task-opened')).toHaveLength(1);
  expect(await noticesOf(desk.db, task)).toHaveLength(1);
});

it('has one effect when two attempts of a step run at the same time', async () => {
  const number = await openedCase();
  const task = `${number}-01`;
  await desk.record(number, 1, { do: 'open-task', task, kind: 'intake-check' });
  const form = { decision: 'complete', exceptionReference: 'ND/1' };
  const command = await desk.command(number, 'complete-task', 'hr-officer', { form }, task);
  const attempts = await Promise.all(
    [1, 2, 3, 4].map(() =>
      tryAgain(() => desk.record(number, 2, { do: 'complete-task', task, kind: 'intake-check', command })),
    ),
  );
  expect(new Set(attempts.map((attempt) => JSON.stringify(attempt))).size).toBe(1);
  expect((await auditedActions(desk.db, number)).filter((action) => action === 'task-completed')).toHaveLength(1);
  const steps = await desk.db.selectFrom('case_step').select('step').where('case_number', '=', number).execute();
  expect(steps).toHaveLength(3);
  expect(await verifyAuditChain(desk.db, number)).toMatchObject({ firstBrokenSeq: null, headAgrees: true });
});

it('writes all of a step or nothing of it', async () => {
  const number = await openedCase();
  const before = await auditedActions(desk.db, number);
  const attempt = desk.record(
    number,
    1,
    { do: 'enter-stage', stage: 'competency-assessment' },
    { do: 'open-task', task: `${number}-01`, kind: 'intake-check' },
    { do: 'complete-task', task: `${number}-01`, kind: 'intake-check', command: crypto.randomUUID() },
  );
  await expect(attempt).rejects.toThrow();
  const row = await desk.db
    .selectFrom('mutation_case')
    .select('stage')
    .where('case_number', '=', number)
    .executeTakeFirstOrThrow();
  expect(row.stage).toBe('intake');
  expect(await auditedActions(desk.db, number)).toEqual(before);
  expect(await noticesOf(desk.db, `${number}-01`)).toEqual([]);
});

it('tells somebody a thing once, even when a later step says it again', async () => {
  const number = await openedCase();
  await desk.record(number, 1, { do: 'enter-stage', stage: 'consultation' });
  await desk.record(number, 2, { do: 'enter-stage', stage: 'consultation' });
  const letters = await desk.db
    .selectFrom('notification')
    .select('dedupe_key')
    .where('case_number', '=', number)
    .where('kind', '=', 'stage-entered')
    .execute();
  expect(letters).toHaveLength(1);
});

it('takes the time from the workflow, never from its own clock', async () => {
  const number = await openedCase();
  await desk.record(number, 1, { do: 'open-task', task: `${number}-01`, kind: 'intake-check' });
  const task = await desk.db.selectFrom('task').selectAll().where('case_number', '=', number).executeTakeFirstOrThrow();
  expect(task.opened_at.getTime()).toBe(deskTime);
});
