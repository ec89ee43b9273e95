import { afterAll, beforeAll, expect, it } from 'vitest';
import { ActivityDesk, deskTime } from '../../harness/activity-desk.ts';
import { auditedActions, termsOf } from '../../harness/case-records.ts';
import { type Mover, newMover } from '../../harness/new-mover.ts';
import { tryAgain } from '../../harness/try-again.ts';

let desk: ActivityDesk;

beforeAll(async () => {
  desk = await ActivityDesk.open();
});
afterAll(() => desk.close());

async function scheduled(): Promise<{ number: string; mover: Mover }> {
  const mover = await newMover(desk.db);
  const number = await desk.openCase(mover);
  await desk.done(number, 'authority-decision', `${number}-01`, 1, 'appointing-authority');
  await desk.record(number, 3, { do: 'schedule-placement' });
  return { number, mover };
}

const step = (caseNumber: string, count: number) => ({ caseNumber, step: count, now: deskTime });

it('moves once, whatever retries run beside each other', async () => {
  const { number, mover } = await scheduled();
  await Promise.all([1, 2, 3].map(() => tryAgain(() => desk.activities.applyPlacement(step(number, 4)))));
  expect(await termsOf(desk.db, mover.employeeId)).toEqual([
    { post: mover.originPost, valid: '[2022-06-01,2026-03-02)' },
    { post: mover.targetPost, valid: '[2026-03-02,)' },
  ]);
  expect((await auditedActions(desk.db, number)).filter((action) => action === 'placement-applied')).toHaveLength(1);
  const alarms = await desk.db.selectFrom('alarm').select('kind').where('case_number', '=', number).execute();
  expect(alarms).toEqual([]);
});

it('brings along in the same transaction what matching reads of the employee', async () => {
  const { number, mover } = await scheduled();
  const since = async () =>
    (
      await desk.db
        .selectFrom('candidate_profile')
        .select('since_post')
        .where('employee_id', '=', mover.employeeId)
        .executeTakeFirst()
    )?.since_post;
  await desk.activities.applyPlacement(step(number, 4));
  expect(await since()).toBe(Date.parse('2026-03-02T00:00:00Z') / 86_400_000);
  await desk.activities.reversePlacement(step(number, 5));
  expect(await since()).toBe(Date.parse('2026-03-02T00:00:00Z') / 86_400_000);
});

it('is turned back once', async () => {
  const { number, mover } = await scheduled();
  await desk.activities.applyPlacement(step(number, 4));
  await Promise.all([1, 2].map(() => tryAgain(() => desk.activities.reversePlacement(step(number, 5)))));
  expect((await termsOf(desk.db, mover.employeeId)).map(({ post }) => post)).toEqual([
    mover.originPost,
    mover.originPost,
  ]);
  expect((await auditedActions(desk.db, number)).filter((action) => action === 'placement-reversed')).toHaveLength(1);
});

it('does not move anybody when a late attempt comes after the case was rescinded', async () => {
  const { number, mover } = await scheduled();
  await desk.activities.reversePlacement(step(number, 5));
  await desk.activities.applyPlacement(step(number, 4));
  expect(await termsOf(desk.db, mover.employeeId)).toHaveLength(1);
  expect(await auditedActions(desk.db, number)).not.toContain('placement-applied');
});

it('is tried again where the employee has left the old post, with one alarm', async () => {
  const { number, mover } = await scheduled();
  await desk.db
    .updateTable('incumbency')
    .set({ valid_at: '[2022-06-01,2026-01-01)' })
    .where('employee_id', '=', mover.employeeId)
    .execute();
  for (let attempt = 0; attempt < 3; attempt++)
    await expect(desk.activities.applyPlacement(step(number, 4))).rejects.toMatchObject({
      type: 'placement-blocked',
      nonRetryable: false,
    });
  const alarms = await desk.db.selectFrom('alarm').select('kind').where('case_number', '=', number).execute();
  expect(alarms).toEqual([{ kind: 'placement-blocked' }]);
});
