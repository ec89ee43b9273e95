import { readBalance } from '../../db/balance/read-balance.ts';
import { readHolidayTable } from '../../db/calendar/read-holiday-table.ts';
import { readCompared } from '../../db/evaluation/read-compared.ts';
import { readOutcomeCounts } from '../../db/evaluation/read-outcome-counts.ts';
import { readStageStays, type StageStay } from '../../db/evaluation/read-stage-stays.ts';
import { readTaskCounts } from '../../db/evaluation/read-task-counts.ts';
import type { Database } from '../../db/open-database.ts';
import { readPolicyParameters } from '../../db/policy/read-policy-parameters.ts';
import { readAgencyFairness } from '../../db/vacancy/read-fairness.ts';
import { openHolidayCalendar } from '../../domain/calendar/holiday-table.ts';
import type { EvaluationInputs, Tally } from '../../domain/evaluation/evaluation-inputs.ts';
import { workingDayCount } from '../../domain/expectation/working-day-count.ts';
import { daysOfHalf } from '../../domain/fairness/half-year.ts';
import { addYears } from '../../domain/iso-date.ts';
import { stages } from '../../domain/mutation-case/stage.ts';
import { ageOfRetirement } from '../../domain/personnel/age-of-retirement.ts';
import { performanceRatings } from '../../domain/personnel/performance-matrix.ts';
import { policyWith } from '../../domain/policy/policy-profile.ts';

interface Asked {
  agency: string;
  timeZone: string;
  half: string;
  /** ISO date in the agency's time zone. */
  today: string;
}

/** How many years of moves are compared, and how many of outcomes are told. */
const yearsCompared = 4;
const yearsTold = 5;

/** Reads what a half year is evaluated from; in one transaction, so that all of it is of one moment. */
export async function readEvaluationInputs(db: Database, asked: Asked): Promise<EvaluationInputs> {
  const { agency, timeZone, half, today } = asked;
  const days = daysOfHalf(half);
  const ofHalf = { agency, timeZone, ...days };
  const stays = await readStageStays(db, ofHalf);
  const workingDays = workingDayCount(openHolidayCalendar(await readHolidayTable(db, timeZone)));
  const tasks = await readTaskCounts(db, ofHalf);
  const year = Number(half.slice(0, 4));
  // The rating of a year is given after it: of the year's moves the year after it must be over.
  const compared = await readCompared(db, {
    ...{ agency, years: [year - yearsCompared, year - 1] as const, ratings: performanceRatings },
  });
  const policy = policyWith('standard', await readPolicyParameters(db, agency, 'standard', today));
  return {
    ...{ half, asOf: today, stages: stagesOf(stays, workingDays), tasks },
    outcomes: await readOutcomeCounts(db, ofHalf),
    outcomesOfFiveYears: await readOutcomeCounts(db, { ...ofHalf, from: addYears(days.before, -yearsTold) }),
    compared: compared.cells,
    notCompared: { unrated: compared.unrated, movedAgain: compared.movedAgain },
    balance: await readBalance(db, { agency, today, ageOf: ageOfRetirement }),
    fairness: await readAgencyFairness(db, agency, days),
    periods: Object.fromEntries(tasks.map(({ kind }) => [kind, policy[`sla.${kind}`]])),
  };
}

function stagesOf(
  stays: readonly StageStay[],
  workingDays: (from: string, to: string) => number,
): EvaluationInputs['stages'] {
  return stages
    .filter((stage) => stage !== 'closed')
    .map((stage) => {
      const counts = new Map<number, number>();
      for (const stay of stays.filter((one) => one.stage === stage)) {
        const length = workingDays(stay.from, stay.until);
        counts.set(length, (counts.get(length) ?? 0) + 1);
      }
      return { stage, days: [...counts].sort(([a], [b]) => a - b) satisfies Tally[] };
    });
}
