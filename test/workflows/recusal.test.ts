import { afterAll, beforeAll, expect, it } from 'vitest';
import { alarmsOf, auditOf, noticesOf, rowOfTask } from '../harness/case-records.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { actInPanel, stepBack } from '../harness/panel-play.ts';
import { newMover } from '../harness/new-mover.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { eventually } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;

beforeAll(async () => {
  // The chair and five members for five seats: the first recusal finds a substitute, the second does not.
  stage = await setCaseStage(await skippingTemporal());
});
afterAll(() => stage.stop());

it('passes the seat to a substitute, and raises an alarm where there is none', async () => {
  const { player } = await openCaseOf(stage);
  const [first, second] = await player.playUntil('panel-vote');
  const { accounts } = stage.agency;
  const member = first!.account_id!;

  expect(await stepBack(player, second!, member)).toMatchObject({ code: 'not-your-task' });
  expect(await stepBack(player, first!)).toBe('acknowledged');
  expect(await rowOfTask(stage.db, first!.id)).toMatchObject({ account_id: accounts['panel5'], unassigned: false });
  expect(await noticesOf(stage.db, first!.id)).toContainEqual(
    expect.objectContaining({ kind: 'task-opened', to: accounts['panel5'] }),
  );
  const recused = (await auditOf(stage.db, player.number)).find(({ action }) => action === 'seat-recused');
  expect(recused).toMatchObject({ actor: member, detail: { session: 1, seat: 1, substitute: accounts['panel5'] } });
  expect(JSON.stringify(recused)).not.toContain('sepupu');
  // They cannot vote any more, and HR cannot seat them again.
  expect(await player.complete(first!, undefined, { account: member })).toMatchObject({ code: 'member-recused' });
  expect(await player.reassign(first!, member)).toMatchObject({ code: 'self-dealing' });

  expect(await stepBack(player, second!)).toBe('acknowledged');
  expect(await rowOfTask(stage.db, second!.id)).toMatchObject({ account_id: null, unassigned: true });
  expect(await alarmsOf(stage.db, player.number)).toMatchObject([{ kind: 'no-assignee', task: second!.id }]);
  expect((await player.row()).needs_attention).toBe(true);

  // HR finds another member; the seats that are left vote, and the session is counted.
  await player.reassign(second!, accounts['hr-admin']!);
  const substitute = { account: accounts['panel5']!, again: '-absent' };
  expect(await player.complete(first!, undefined, substitute)).toMatchObject({ code: 'member-absent' });
  const joined = await actInPanel(player, { act: 'join', session: 1, seats: [1, 2] }, accounts['hr-officer']!);
  expect(joined).toBe('acknowledged');
  for (const vote of await player.openTasks('panel-vote')) expect(await player.complete(vote)).toBe('acknowledged');
  await player.playUntil('authority-decision');
});

it('keeps whoever stepped back out of the next session of the case', async () => {
  const { player } = await openCaseOf(stage);
  const [first] = await player.playUntil('panel-vote');
  const member = first!.account_id!;
  await stepBack(player, first!);
  await actInPanel(player, { act: 'join', session: 1, seats: [1] }, stage.agency.accounts['hr-officer']!);
  for (const [index, vote] of (await player.openTasks('panel-vote')).entries()) {
    const choice = index < 2 ? 'favour' : index < 4 ? 'against' : 'abstain';
    expect(await player.complete(vote, { choice, reasons: 'Pertimbangan kinerja dan kebutuhan unit kerja.' })).toBe(
      'acknowledged',
    );
  }
  const again = await player.playUntil('panel-vote');
  expect(again.length).toBeGreaterThan(0);
  expect(again.map((vote) => vote.session)).toEqual(again.map(() => 2));
  expect(again.map((vote) => vote.account_id)).not.toContain(member);
});

it('takes the seat from a member whose tie is found after the panel was composed', async () => {
  const { player, mover } = await openCaseOf(stage);
  const { accounts } = stage.agency;
  const relative = await openedPerson();
  await stage.db.updateTable('account').set({ employee_id: relative }).where('id', '=', accounts['panel2']!).execute();
  const votes = await player.playUntil('panel-vote');
  const seat = votes.find((vote) => vote.account_id === accounts['panel2'])!;
  await stage.db
    .insertInto('relationship')
    .values({
      ...{ employee_id: relative, other_employee_id: mover.employeeId, kind: 'family' },
      ...{ source: 'test', recorded_at: new Date() },
    })
    .execute();
  await stage.env.sleep('20 days');
  await eventually(async () =>
    expect(await rowOfTask(stage.db, seat.id)).toMatchObject({ account_id: accounts['panel5'], unassigned: false }),
  );
  const passed = (await auditOf(stage.db, player.number)).find(({ action }) => action === 'seat-recused');
  expect(passed).toMatchObject({ actor: 'system', detail: { member: accounts['panel2'], tied: true } });
});

/** Somebody employed, who is nobody's account yet. */
async function openedPerson(): Promise<string> {
  const { employeeId, account } = await newMover(stage.db);
  await stage.db.updateTable('account').set({ employee_id: null }).where('id', '=', account).execute();
  return employeeId;
}

it('a chair who stepped back does not seal the minutes; whoever took the seat does, or another member whom HR asks', async () => {
  const { player } = await openCaseOf(stage);
  const { accounts } = stage.agency;
  const [first] = await player.playUntil('panel-vote');
  const chair = accounts['panel-chair']!;
  expect(await stepBack(player, first!, chair)).toBe('acknowledged');
  await actInPanel(player, { act: 'join', session: 1, seats: [1] }, accounts['hr-officer']!);
  for (const ballot of await player.openTasks('panel-vote')) expect(await player.complete(ballot)).toBe('acknowledged');
  const [minutes] = await player.openTasks('panel-minutes');
  expect(minutes).toMatchObject({ account_id: accounts['panel5'], pool: false, unassigned: false });

  const asChair = { account: chair, roles: ['panel-chair' as const], again: '-chair' };
  expect(await player.complete(minutes!, undefined, asChair)).toMatchObject({ code: 'not-your-task' });
  expect(await player.reassign(minutes!, chair)).toMatchObject({ code: 'member-recused' });
  expect(await player.reassign(minutes!, accounts['hr-admin']!)).toMatchObject({ code: 'not-on-panel', rule: 'F30' });
  expect(await player.reassign(minutes!, accounts['panel2']!)).toBe('acknowledged');
  expect(await player.complete(minutes!, undefined, { account: accounts['panel2']! })).toBe('acknowledged');
  const { sealed_by } = await stage.db
    .selectFrom('minutes')
    .select('sealed_by')
    .where('case_number', '=', player.number)
    .executeTakeFirstOrThrow();
  expect(sealed_by).toBe(accounts['panel2']);
});
