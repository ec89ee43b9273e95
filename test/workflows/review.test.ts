import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localDate } from '../../domain/calendar/office-day.ts';
import { daysBetween } from '../../domain/iso-date.ts';
import { auditOf } from '../harness/case-records.ts';
import type { CasePlayer } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
});
afterAll(() => stage.stop());

const hindered = { productivity: 74, innovation: 60, obstacles: ['guidance'] };

/** The day on the agency's wall, so that the count is the same whatever the hour the test runs at. */
function dayOf(at: string | Date): string {
  return localDate(new Date(at).getTime(), 'Asia/Jakarta').toString();
}

function reviewsOf(player: CasePlayer) {
  return stage.db
    .selectFrom('review')
    .select(['round', 'kind', 'verdict', 'before', 'after', 'obstacles', 'concluded_at'])
    .where('case_number', '=', player.number)
    .orderBy('round')
    .execute();
}

it('reviews person and unit 30, 90 and 180 days after the move, against how they stood before', async () => {
  const { player } = await openCaseOf(stage);
  player.pass = () => stage.env.sleep('1 day');
  await player.playUntil('closed');
  expect(await player.outcome()).toBe('effective');

  const reviews = await reviewsOf(player);
  expect(reviews.map(({ kind, verdict }) => ({ kind, verdict }))).toEqual(
    Array.from({ length: 3 }, () => ({ kind: 'scheduled', verdict: 'effective' })),
  );
  expect(reviews[0]).toMatchObject({
    before: {
      person: { productivity: 70, innovation: 55 },
      unit: { productivity: 72, innovation: 60 },
      unitMonths: 3,
    },
    after: { person: { productivity: 78, innovation: 66 }, unit: { productivity: 95, innovation: 95 } },
  });
  const { applied_at: appliedAt } = await stage.db
    .selectFrom('placement')
    .select('applied_at')
    .where('case_number', '=', player.number)
    .executeTakeFirstOrThrow();
  const planned = (await auditOf(stage.db, player.number)).filter(({ action }) => action === 'review-planned');
  const days = planned.map(({ detail }) => daysBetween(dayOf(appliedAt!), dayOf(String(detail!['at']))));
  expect(days).toEqual([30, 90, 180]);
});

it('meets obstacles with a plan and a follow-up review, and ends as corrected when they are solved', async () => {
  const { player } = await openCaseOf(stage);
  const [first] = await player.playUntil('person-review');
  await player.complete(first!, hindered);
  const [plan] = await player.playUntil('improvement-plan');
  expect(plan!.account_id).toBe(stage.agency.accounts['kepala-BAPPEDA']);
  await player.playUntil('closed');
  expect(await player.outcome()).toBe('corrected');

  const reviews = await reviewsOf(player);
  expect(reviews.map(({ kind, verdict }) => [kind, verdict])).toEqual([
    ['scheduled', 'obstacles'],
    ['follow-up', 'effective'],
    ['scheduled', 'effective'],
    ['scheduled', 'effective'],
  ]);
  expect(reviews[0]!.obstacles).toEqual(['guidance']);
  const waited = daysBetween(dayOf(reviews[0]!.concluded_at), dayOf(reviews[1]!.concluded_at));
  expect(waited).toBeGreaterThanOrEqual(60);
  const plans = await stage.db
    .selectFrom('improvement_plan')
    .select('round')
    .where('case_number', '=', player.number)
    .execute();
  expect(plans).toEqual([{ round: 1 }]);
});

it('ends as not effective when obstacles remain to the end', async () => {
  const { player } = await openCaseOf(stage);
  await player.playUntil('closed', { 'person-review': hindered });
  expect(await player.outcome()).toBe('not-effective');
  const reviews = await reviewsOf(player);
  // Three scheduled reviews, each with three follow-ups at most.
  expect(reviews).toHaveLength(12);
  expect(reviews.every(({ verdict }) => verdict === 'obstacles')).toBe(true);
});

it('counts a person who fell beyond the tolerance as hindered though nobody named an obstacle', async () => {
  const { player } = await openCaseOf(stage);
  const [first] = await player.playUntil('person-review');
  await player.complete(first!, { productivity: 60, innovation: 55, obstacles: [] });
  // Colleagues who see it otherwise would lift the mean of three voices.
  await player.playUntil('improvement-plan', {
    'colleague-review': { productivity: 60, innovation: 55, obstacles: [] },
  });
  expect((await reviewsOf(player))[0]).toMatchObject({ verdict: 'obstacles', obstacles: [] });
});

it('hears oneself and two colleagues; of somebody who has left only the unit is reviewed', async () => {
  const { player, mover } = await openCaseOf(stage);
  const [asked] = await player.playUntil('person-review');
  const voices = (await player.openTasks()).map(({ kind, account_id }) => ({ kind, account: account_id }));
  expect(voices.filter(({ kind }) => kind === 'self-review')).toEqual([
    { kind: 'self-review', account: mover.account },
  ]);
  // People whom the cases before moved into the unit.
  const colleagues = voices.filter(({ kind }) => kind === 'colleague-review');
  expect(new Set(colleagues.map(({ account }) => account)).size).toBe(2);
  await player.complete(asked!);
  await player.playUntil('unit-review');
  for (const task of await player.openTasks()) await player.complete(task);
  await expect.poll(async () => (await reviewsOf(player)).length, { timeout: 20_000 }).toBe(1);
  const now = await stage.today();
  await sql`update incumbency set valid_at = daterange(lower(valid_at), ${now}::date + 1)
    where employee_id = ${mover.employeeId} and upper(valid_at) is null`.execute(stage.db);
  await player.playUntil('closed');
  const { rows } = await sql<{ round: number; voices: number; left: string | null; rules: string; kinds: string[] }>`
    select round, voices, person_left as left, rules, array(select kind from task where task.case_number = review.case_number
      and task.session = round and kind like '%-review' order by kind) as kinds
    from review where case_number = ${player.number} order by round`.execute(stage.db);
  const four = ['colleague-review', 'colleague-review', 'person-review', 'self-review', 'unit-review'];
  expect(rows).toEqual([
    { round: 1, voices: 3, left: null, rules: '2026-11', kinds: four },
    { round: 2, voices: 0, left: 'moved-on', rules: '2026-11', kinds: ['unit-review'] },
    { round: 3, voices: 0, left: 'moved-on', rules: '2026-11', kinds: ['unit-review'] },
  ]);
  expect(await player.outcome()).toBe('effective');
});

it('ends where the plan is another move', async () => {
  const { player } = await openCaseOf(stage);
  const today = await stage.today();
  await player.playUntil('closed', {
    'person-review': hindered,
    'improvement-plan': {
      ...{ cause: 'competency', rootCause: 'Bidang kerja tidak cocok.', action: 'Diusulkan ke unit statistik.' },
      ...{ byDate: today, furtherMove: true },
    },
  });
  expect(await player.outcome()).toBe('not-effective');
  expect(await reviewsOf(player)).toHaveLength(1);
  const plan = await stage.db
    .selectFrom('improvement_plan')
    .select(['cause_code', 'owner_account', 'further_move'])
    .where('case_number', '=', player.number)
    .executeTakeFirstOrThrow();
  expect(plan).toEqual({
    ...{ cause_code: 'competency', further_move: true },
    owner_account: stage.agency.accounts['kepala-BAPPEDA'],
  });
});
