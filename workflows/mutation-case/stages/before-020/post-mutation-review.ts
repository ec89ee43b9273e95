import type { Outcome } from '../../../../domain/mutation-case/stage.ts';
import { caseOutcome } from '../../../../domain/review/case-outcome.ts';
import type { ReviewVerdict } from '../../../../domain/review/verdict.ts';
import type { CaseFile } from '../../case-file.ts';

/** 0.1.0: supervisor and HR each give their scores, and the verdict waits for both. */
export async function reviewBefore020(file: CaseFile): Promise<Outcome> {
  const verdicts: ReviewVerdict[] = [];
  for (let day = 1; day <= file.policy.reviews; day++) {
    verdicts.push(await holdReview(file, verdicts.length + 1, false));
    for (let round = 0; verdicts.at(-1) === 'obstacles' && round < file.policy.followUps; round++) {
      await file.ask('improvement-plan', { session: verdicts.length });
      verdicts.push(await holdReview(file, verdicts.length + 1, true));
    }
  }
  return caseOutcome(verdicts);
}

async function holdReview(file: CaseFile, round: number, followUp: boolean): Promise<ReviewVerdict> {
  const { until } = await file.write({ do: 'plan-review', round, followUp });
  await file.until(until!, followUp ? 'follow-up review' : 'review after the move');
  await file.askAll(['person-review', 'unit-review'], { session: round });
  const { verdict } = await file.write({ do: 'conclude-review', round, followUp });
  return verdict!;
}
