import { afterAll, beforeAll, expect, it } from 'vitest';
import { alarmsOf, auditOf, noticesOf, rowOfTask } from '../harness/case-records.ts';
import type { CasePlayer, OpenTask } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { newMover } from '../harness/new-mover.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { eventually, passUntil } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
});
afterAll(() => stage.stop());

type Choice = 'favour' | 'against' | 'abstain';

/** Brings a case to its session; the answer holds the ballots in the order of their seats. */
async function openSession(): Promise<{ player: CasePlayer; ballots: OpenTask[] }> {
  const { player } = await openCaseOf(stage);
  const ballots = await player.playUntil('panel-vote');
  expect(ballots.map(({ item }) => item)).toEqual([1, 2, 3, 4, 5]);
  expect(new Set(ballots.map(({ account_id }) => account_id)).size).toBe(5);
  return { player, ballots };
}

async function vote(player: CasePlayer, ballots: OpenTask[], choices: Choice[]): Promise<void> {
  for (const [seat, choice] of choices.entries()) {
    const outcome = await player.complete(ballots[seat]!, { choice, reasons: 'Menurut berkas dan wawancara.' });
    expect(outcome).toBe('acknowledged');
  }
}

function sessionsOf(player: CasePlayer) {
  return stage.db
    .selectFrom('deliberation')
    .select(['session', 'favour', 'against', 'abstain', 'advice'])
    .where('case_number', '=', player.number)
    .orderBy('session')
    .execute();
}

it('waits for every seat until the ballots are due', async () => {
  const { player, ballots } = await openSession();
  await vote(player, ballots, ['favour', 'favour', 'favour', 'favour']);
  expect(await sessionsOf(player)).toEqual([]);
  await vote(player, ballots.slice(4), ['against']);
  expect(await sessionsOf(player)).toEqual([{ session: 1, favour: 4, against: 1, abstain: 0, advice: 'recommended' }]);
});

it('closes a quorate session when the ballots are due, and refuses votes that come later', async () => {
  const { player, ballots } = await openSession();
  await vote(player, ballots, ['favour', 'favour', 'against']);
  await passUntil(stage, ballots[0]!.due_at);
  await eventually(async () => expect(await player.openTasks('panel-minutes')).toHaveLength(1));
  expect(await sessionsOf(player)).toEqual([{ session: 1, favour: 2, against: 1, abstain: 0, advice: 'recommended' }]);
  expect((await rowOfTask(stage.db, ballots[4]!.id)).state).toBe('cancelled');
  expect(await player.complete(ballots[4]!)).toMatchObject({ code: 'task-not-open', rule: 'F13' });
  const votes = await stage.db.selectFrom('vote').select('seat').where('case_number', '=', player.number).execute();
  expect(votes).toHaveLength(3);
});

it('waits for a quorum however late, reminding meanwhile, and closes with the vote that makes it', async () => {
  const { player, ballots } = await openSession();
  await vote(player, ballots, ['favour', 'abstain']);
  await passUntil(stage, ballots[0]!.due_at.getTime() + 7 * 86_400_000);
  await eventually(async () => {
    const told = await noticesOf(stage.db, ballots[2]!.id);
    expect(told.map(({ kind }) => kind)).toContain('task-overdue');
  });
  expect(await sessionsOf(player)).toEqual([]);
  await vote(player, ballots.slice(2), ['favour']);
  expect(await sessionsOf(player)).toEqual([{ session: 1, favour: 2, against: 0, abstain: 1, advice: 'recommended' }]);
  expect((await rowOfTask(stage.db, ballots[3]!.id)).state).toBe('cancelled');
});

it('meets again after a tie; still divided, it leaves the decision to the authority', async () => {
  const { player, ballots } = await openSession();
  const tie: Choice[] = ['favour', 'favour', 'against', 'against', 'abstain'];
  await vote(player, ballots, tie);
  const second = await player.openTasks('panel-vote');
  expect(second.map(({ session }) => session)).toEqual([2, 2, 2, 2, 2]);
  await vote(player, second, tie);
  expect(await sessionsOf(player)).toEqual([
    { session: 1, favour: 2, against: 2, abstain: 1, advice: 'divided' },
    { session: 2, favour: 2, against: 2, abstain: 1, advice: 'divided' },
  ]);
  await player.playUntil('forward-proposal');
  expect((await player.row()).stage).toBe('approval');
});

it('ends as not recommended when the majority is against, with minutes', async () => {
  const { player, ballots } = await openSession();
  await vote(player, ballots, ['against', 'against', 'against', 'favour', 'abstain']);
  await player.playUntil('closed');
  expect(await player.handle.result()).toBe('not-recommended');
  expect((await sessionsOf(player)).map(({ advice }) => advice)).toEqual(['not-recommended']);
  const { minutes } = await stage.db
    .selectFrom('deliberation')
    .select('minutes')
    .where('case_number', '=', player.number)
    .executeTakeFirstOrThrow();
  expect(minutes).not.toBeNull();
});

it('keeps whoever is tied to the employee off the panel; an empty seat is an alarm, not a smaller panel', async () => {
  const { player, mover } = await openCaseOf(stage);
  const relative = await newMover(stage.db);
  // Four members remain beside the relative, who takes the place of the fifth.
  const fifth = stage.agency.accounts['panel5']!;
  await stage.db.updateTable('account').set({ active: false }).where('id', '=', fifth).execute();
  await stage.db.insertInto('account_role').values({ account_id: relative.account, role: 'panel-member' }).execute();
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
  const ballots = await player.playUntil('panel-vote');
  const seated = ballots.map(({ account_id }) => account_id);
  expect(seated).not.toContain(relative.account);
  expect(seated.filter((account) => account === null)).toHaveLength(1);
  expect(await alarmsOf(stage.db, player.number)).toMatchObject([{ kind: 'no-assignee', resolved_at: null }]);
  await stage.db.updateTable('account').set({ active: true }).where('id', '=', fifth).execute();
});

it('certifies eligibility again before the panel sits', async () => {
  const { player } = await openSession();
  const certified = (await auditOf(stage.db, player.number)).filter(({ action }) => action === 'eligibility-certified');
  expect(certified.map(({ detail }) => detail!['moment'])).toEqual(['submission', 'deliberation']);
});
