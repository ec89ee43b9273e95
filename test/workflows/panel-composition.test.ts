import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../db/open-database.ts';
import { alarmsOf, auditOf } from '../harness/case-records.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { stepBack } from '../harness/panel-play.ts';
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

it('names as many substitutes as the policy of the case says; after them a seat stays empty and is an alarm', async () => {
  const owner = openDatabase(stage.database.ownerUrl);
  const parameter = { agency_id: 'bantul', profile: 'standard' as const, key: 'deliberation.substitutes' };
  await owner
    .insertInto('policy_parameter')
    .values({ ...parameter, value: '0', valid_at: '[2020-01-01,)', reason: 'Tata tertib.', recorded_at: new Date() })
    .execute();
  const { player } = await openCaseOf(stage);
  const ballots = await player.playUntil('panel-vote');
  await owner.deleteFrom('policy_parameter').where('key', '=', parameter.key).execute();
  await owner.destroy();
  // A sixth member is free, and was not named.
  expect(await stepBack(player, ballots[2]!)).toBe('acknowledged');
  const open = await player.openTasks('panel-vote');
  expect(open.map(({ account_id, unassigned }) => account_id !== null && !unassigned)).toEqual([
    ...[true, true, false],
    ...[true, true],
  ]);
  expect(await alarmsOf(stage.db, player.number)).toMatchObject([{ kind: 'no-assignee', resolved_at: null }]);
});

it('certifies eligibility again before the panel sits', async () => {
  const { player } = await openCaseOf(stage);
  await player.playUntil('panel-vote');
  const certified = (await auditOf(stage.db, player.number)).filter(({ action }) => action === 'eligibility-certified');
  expect(certified.map(({ detail }) => detail!['moment'])).toEqual(['submission', 'deliberation']);
});
