import { afterAll, beforeAll, expect, it } from 'vitest';
import { calendarChanged } from '../../contract/mutation-case.ts';
import { openDatabase } from '../../db/open-database.ts';
import { auditOf, noticesOf, rowOfTask } from '../harness/case-records.ts';
import type { CasePlayer, OpenTask } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { minutesOf, sessionsOf } from '../harness/panel-records.ts';
import { actInPanel, stepBack } from '../harness/panel-play.ts';
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
async function openSession(present = [1, 2, 3, 4, 5]): Promise<{ player: CasePlayer; ballots: OpenTask[] }> {
  const { player } = await openCaseOf(stage);
  const ballots = await player.playUntil('panel-vote', { 'session-attendance': { present } });
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

const stepsOf = async (player: CasePlayer): Promise<number> =>
  (await stage.db.selectFrom('case_step').select('step').where('case_number', '=', player.number).execute()).length;

const inDays = async (days: number): Promise<string> =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(
    (await stage.env.currentTimeMs()) + days * 86_400_000,
  );

it('closes when everybody present has voted; the chair has the first seat', async () => {
  const { player, ballots } = await openSession();
  expect(ballots[0]!.account_id).toBe(stage.agency.accounts['panel-chair']);
  await vote(player, ballots, ['favour', 'favour', 'favour', 'favour']);
  expect(await sessionsOf(stage.db, player.number)).toEqual([]);
  await vote(player, ballots.slice(4), ['against']);
  expect(await sessionsOf(stage.db, player.number)).toEqual([
    { session: 1, favour: 4, against: 1, abstain: 0, advice: 'recommended' },
  ]);
  expect((await auditOf(stage.db, player.number)).map(({ action }) => action)).toEqual(
    expect.arrayContaining(['panel-composed', 'session-convened', 'member-joined', 'session-opened']),
  );
});

it('does not wait for a member who never joined, and refuses their vote', async () => {
  const { player, ballots } = await openSession([1, 2, 3, 4]);
  const refused = { code: 'member-absent', rule: 'F30' };
  expect(await player.complete(ballots[4]!, undefined, { again: '-absent' })).toMatchObject(refused);
  await vote(player, ballots, ['favour', 'favour', 'against', 'against']);
  expect((await rowOfTask(stage.db, ballots[4]!.id)).state).toBe('cancelled');
  expect(await player.complete(ballots[4]!)).toMatchObject({ code: 'session-closed' });
  expect(await sessionsOf(stage.db, player.number)).toEqual([
    { session: 1, favour: 2, against: 2, abstain: 0, advice: 'divided' },
  ]);
});

it('lets a member join late and vote', async () => {
  const { player, ballots } = await openSession([1, 2, 3]);
  expect(await actInPanel(player, { act: 'join', session: 1, seats: [5] }, ballots[4]!.account_id!)).toBe(
    'acknowledged',
  );
  expect(await actInPanel(player, { act: 'join', session: 1, seats: [5] }, ballots[4]!.account_id!)).toMatchObject({
    code: 'already-present',
  });
  await vote(player, ballots, ['favour', 'favour', 'against']);
  expect(await sessionsOf(stage.db, player.number)).toEqual([]);
  await vote(player, ballots.slice(4), ['abstain']);
  expect(await sessionsOf(stage.db, player.number)).toEqual([
    { session: 1, favour: 2, against: 1, abstain: 1, advice: 'recommended' },
  ]);
});

it('does not open without a quorum, nor before its day', async () => {
  const { player } = await openCaseOf(stage);
  await player.playUntil('session-convening');
  const [convening] = await player.openTasks('session-convening');
  const later = await inDays(10);
  await player.complete(convening!, { heldAt: `${later}T09:00:00+07:00`, place: 'Ruang rapat' });
  const [attendance] = await player.openTasks('session-attendance');
  // It is due on its own day, however early it was convened.
  expect(attendance!.due_at.getTime()).toBeGreaterThan(Date.parse(`${later}T09:00:00+07:00`));
  // A calendar that changes does not bring it back to the day it was convened.
  const steps = await stepsOf(player);
  await player.handle.signal(calendarChanged);
  await eventually(async () => expect(await stepsOf(player)).toBeGreaterThan(steps));
  expect((await rowOfTask(stage.db, attendance!.id)).due_at).toEqual(attendance!.due_at);
  const present = (seats: number[], again: string) => player.complete(attendance!, { present: seats }, { again });
  expect(await present([1, 2, 3], '-early')).toMatchObject({ code: 'session-not-begun' });
  await passUntil(stage, Date.parse(`${later}T08:00:00+07:00`));
  expect(await present([1, 2], '-few')).toMatchObject({ code: 'session-without-quorum' });
  expect(await present([1, 2, 3], '')).toBe('acknowledged');
  expect(await player.openTasks('panel-vote')).toHaveLength(5);
});

it('closes a quorate session when the ballots are due, and refuses votes that come later', async () => {
  const { player, ballots } = await openSession();
  await vote(player, ballots, ['favour', 'favour', 'against']);
  await passUntil(stage, ballots[0]!.due_at);
  await eventually(async () => expect(await player.openTasks('panel-minutes')).toHaveLength(1));
  expect(await sessionsOf(stage.db, player.number)).toEqual([
    { session: 1, favour: 2, against: 1, abstain: 0, advice: 'recommended' },
  ]);
  expect((await rowOfTask(stage.db, ballots[4]!.id)).state).toBe('cancelled');
  expect(await player.complete(ballots[4]!)).toMatchObject({ code: 'session-closed', rule: 'F30' });
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
  expect(await sessionsOf(stage.db, player.number)).toEqual([]);
  await vote(player, ballots.slice(2), ['favour']);
  expect(await sessionsOf(stage.db, player.number)).toEqual([
    { session: 1, favour: 2, against: 0, abstain: 1, advice: 'recommended' },
  ]);
  expect((await rowOfTask(stage.db, ballots[3]!.id)).state).toBe('cancelled');
});

it('loses its quorum by a recusal without a substitute, and decides once there is one again', async () => {
  const { player, ballots } = await openSession([1, 2, 3]);
  await vote(player, ballots, ['favour', 'favour']);
  const fifth = stage.agency.accounts['panel5']!;
  await stage.db.updateTable('account').set({ active: false }).where('id', '=', fifth).execute();
  expect(await stepBack(player, ballots[2]!)).toBe('acknowledged');
  // Everybody present has voted, but two of four that are seated are no quorum.
  await passUntil(stage, ballots[0]!.due_at.getTime() + 86_400_000);
  expect(await sessionsOf(stage.db, player.number)).toEqual([]);
  await actInPanel(player, { act: 'join', session: 1, seats: [4] }, ballots[3]!.account_id!);
  await vote(player, ballots.slice(3), ['against']);
  await eventually(async () =>
    expect(await sessionsOf(stage.db, player.number)).toEqual([
      { session: 1, favour: 2, against: 1, abstain: 0, advice: 'recommended' },
    ]),
  );
  const row = await stage.db
    .selectFrom('deliberation')
    .select(['seats', 'quorum'])
    .where('case_number', '=', player.number)
    .executeTakeFirstOrThrow();
  expect(row).toEqual({ seats: 4, quorum: 3 });
  await stage.db.updateTable('account').set({ active: true }).where('id', '=', fifth).execute();
});

it('meets again after a tie; still divided, it leaves the decision to the authority with both views', async () => {
  const { player, ballots } = await openSession();
  const tie: Choice[] = ['favour', 'favour', 'against', 'against', 'abstain'];
  await vote(player, ballots, tie);
  const second = await player.playUntil('panel-vote');
  expect(second.map(({ session }) => session)).toEqual([2, 2, 2, 2, 2]);
  await vote(player, second, tie);
  expect(await sessionsOf(stage.db, player.number)).toEqual([
    { session: 1, favour: 2, against: 2, abstain: 1, advice: 'divided' },
    { session: 2, favour: 2, against: 2, abstain: 1, advice: 'divided' },
  ]);
  await player.playUntil('forward-proposal');
  expect((await player.row()).stage).toBe('approval');
  const { advice, sessions } = await minutesOf(stage.db, player.number);
  expect(advice).toEqual({ advice: 'divided', motion: null, post: null });
  const reasons = sessions[1]!.votes.map((cast) => [cast.choice, cast.reasons !== '']);
  expect(reasons).toEqual(tie.map((choice) => [choice, true]));
});

it('lets the chair break a tie where the policy of the case says so', async () => {
  const owner = openDatabase(stage.database.ownerUrl);
  const parameter = { agency_id: 'bantul', profile: 'standard' as const, key: 'deliberation.chairBreaksTies' };
  await owner
    .insertInto('policy_parameter')
    .values({ ...parameter, value: '1', valid_at: '[2020-01-01,)', reason: 'Tata tertib.', recorded_at: new Date() })
    .execute();
  const { player, ballots } = await openSession();
  await vote(player, ballots, ['favour', 'favour', 'against', 'against', 'abstain']);
  expect(await sessionsOf(stage.db, player.number)).toEqual([
    { session: 1, favour: 2, against: 2, abstain: 1, advice: 'recommended' },
  ]);
  await owner.deleteFrom('policy_parameter').where('key', '=', parameter.key).execute();
  await owner.destroy();
});

it('advises another post than the one proposed, and keeps the dissent', async () => {
  const { player } = await openCaseOf(stage);
  await player.playUntil('session-convening');
  const { accounts } = stage.agency;
  const { targetPost } = await newMover(stage.db);
  const put = (post: string) =>
    actInPanel(player, { act: 'put-motion' }, accounts['panel-chair']!, {
      postId: post,
      reason: 'Lebih dekat keahliannya.',
    });
  expect(await put(targetPost)).toBe('acknowledged');
  const ballots = await player.playUntil('panel-vote');
  expect(await put('BAPPEDA-penelaah-2')).toMatchObject({ code: 'motion-too-late' });

  const ballot = (first: Choice, other: Choice) => ({
    ...{ choice: first, reasons: 'Menurut berkas dan wawancara.' },
    alternatives: [{ motion: 2, choice: other, reasons: 'Menurut standar jabatannya.' }],
  });
  const bare = { choice: 'favour', reasons: 'Menurut berkas dan wawancara.' };
  expect(await player.complete(ballots[0]!, bare, { again: '-bare' })).toMatchObject({ code: 'motion-without-vote' });
  const unknown = { ...bare, alternatives: [{ motion: 3, choice: 'favour', reasons: 'Menurut standar jabatannya.' }] };
  expect(await player.complete(ballots[0]!, unknown, { again: '-3' })).toMatchObject({ code: 'motion-unknown' });
  for (const seat of [0, 1, 2, 3, 4])
    expect(
      await player.complete(ballots[seat]!, seat === 0 ? ballot('favour', 'against') : ballot('against', 'favour')),
    ).toBe('acknowledged');
  expect(await sessionsOf(stage.db, player.number)).toEqual([
    { session: 1, favour: 4, against: 1, abstain: 0, advice: 'recommended' },
  ]);

  const dissent = { act: 'dissent', session: 1, seat: 1 } as const;
  const words = { text: 'Usul semula lebih sesuai kebutuhan unit.' };
  expect(await actInPanel(player, dissent, accounts['panel-chair']!, words)).toBe('acknowledged');
  expect(await actInPanel(player, dissent, accounts['panel-chair']!, words)).toMatchObject({ code: 'dissent-twice' });
  await player.playUntil('forward-proposal');
  expect(await actInPanel(player, dissent, accounts['panel-chair']!, words)).toMatchObject({ code: 'minutes-sealed' });
  const minutes = await minutesOf(stage.db, player.number);
  expect(minutes.advice).toEqual({ advice: 'recommended', motion: 2, post: targetPost });
  expect(minutes.sessions[0]!.dissents).toEqual([{ seat: 1, name: 'panel-chair', text: words.text }]);
});

it('ends as not recommended when the majority is against, with minutes', async () => {
  const { player, ballots } = await openSession();
  await vote(player, ballots, ['against', 'against', 'against', 'favour', 'abstain']);
  await player.playUntil('closed');
  expect(await player.handle.result()).toBe('not-recommended');
  expect((await sessionsOf(stage.db, player.number)).map(({ advice }) => advice)).toEqual(['not-recommended']);
  expect((await minutesOf(stage.db, player.number)).advice.advice).toBe('not-recommended');
});
