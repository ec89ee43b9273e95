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
  expect(await player.handle.result()).toBe('effective');

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
  expect(await player.handle.result()).toBe('corrected');

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
  expect(await player.handle.result()).toBe('not-effective');
  const reviews = await reviewsOf(player);
  // Three scheduled reviews, each with three follow-ups at most.
  expect(reviews).toHaveLength(12);
  expect(reviews.every(({ verdict }) => verdict === 'obstacles')).toBe(true);
});

it('counts a person who fell beyond the tolerance as hindered though nobody named an obstacle', async () => {
  const { player } = await openCaseOf(stage);
  const [first] = await player.playUntil('person-review');
  await player.complete(first!, { productivity: 60, innovation: 55, obstacles: [] });
  await player.playUntil('improvement-plan');
  expect((await reviewsOf(player))[0]).toMatchObject({ verdict: 'obstacles', obstacles: [] });
});
