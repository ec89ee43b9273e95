import { afterAll, beforeAll, expect, it } from 'vitest';
import { alarmsOf } from '../harness/case-records.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { newMover } from '../harness/new-mover.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
});
afterAll(() => stage.stop());

it('keeps whoever is tied or in the same reporting line off the panel; an empty seat is an alarm, not a smaller panel', async () => {
  const { player, mover } = await openCaseOf(stage);
  const relative = await newMover(stage.db);
  const { accounts } = stage.agency;
  // The chair and three members remain beside the relative and the head of the unit that is left.
  const away = [accounts['panel4']!, accounts['panel5']!];
  await stage.db.updateTable('account').set({ active: false }).where('id', 'in', away).execute();
  for (const account of [relative.account, accounts['kepala-DKPP']!])
    await stage.db.insertInto('account_role').values({ account_id: account, role: 'panel-member' }).execute();
  await stage.db
    .insertInto('relationship')
    .values({
      employee_id: mover.employeeId,
      other_employee_id: relative.employeeId,
      kind: 'family',
      source: 'test',
      recorded_at: new Date(),
    })
    .execute();
  await player.playUntil('session-convening');
  expect(await alarmsOf(stage.db, player.number)).toMatchObject([
    { kind: 'no-assignee', task: null, detail: { session: 1, seat: 5 }, resolved_at: null },
  ]);
  const ballots = await player.playUntil('panel-vote', { 'session-attendance': { present: [1, 2, 3, 4] } });
  const names = ['panel-chair', 'panel1', 'panel2', 'panel3'].map((alias) => accounts[alias]);
  expect(ballots.map(({ account_id }) => account_id)).toEqual([...names, null]);
  expect((await alarmsOf(stage.db, player.number)).map(({ resolved_at }) => resolved_at === null)).toEqual([
    false,
    true,
  ]);
  await stage.db.updateTable('account').set({ active: true }).where('id', 'in', away).execute();
});
