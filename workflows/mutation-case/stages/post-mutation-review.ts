import { condition } from '@temporalio/workflow';
import type { Outcome } from '../../../domain/mutation-case/stage.ts';
import { caseOutcome } from '../../../domain/review/case-outcome.ts';
import type { ReviewVerdict } from '../../../domain/review/verdict.ts';
import type { Asked, CaseFile } from '../case-file.ts';
import { reviewBefore020 } from './before-020/post-mutation-review.ts';

type Voice = Asked<'self-review'> | Asked<'colleague-review'>;

/**
 * Person and unit are reviewed on the days the policy names. Improved: the decision was right. Obstacles: they are
 * analysed, a plan is made, and a follow-up review sees whether it helped (essay: evaluasi pasca mutasi). Where the plan
 * is another move, this case ends here and that one follows it.
 */
export async function review(file: CaseFile): Promise<Outcome> {
  file.enter('post-mutation-review');
  if (!file.procedure.since020) return reviewBefore020(file);
  const verdicts: ReviewVerdict[] = [];
  for (let day = 1; day <= file.policy.reviews; day++) {
    verdicts.push(await holdReview(file, verdicts.length + 1, false));
    for (let round = 0; verdicts.at(-1) === 'obstacles' && round < file.policy.followUps; round++) {
      const { furtherMove } = await file.ask('improvement-plan', { session: verdicts.length });
      if (furtherMove) return 'not-effective';
      verdicts.push(await holdReview(file, verdicts.length + 1, true));
    }
  }
  return caseOutcome(verdicts);
}

/** Of a person who has left the post only the unit is reviewed; that is on the record with its reason. */
async function holdReview(file: CaseFile, round: number, followUp: boolean): Promise<ReviewVerdict> {
  const { until } = await file.write({ do: 'plan-review', round, followUp });
  await file.until(until!, followUp ? 'follow-up review' : 'review after the move');
  const { review: begun } = await file.write({ do: 'begin-review', round });
  const voices = begun!.left ? [] : askVoices(file, round, begun!.colleagues);
  await file.askAll(begun!.left ? ['unit-review'] : ['unit-review', 'person-review'], { session: round });
  await hearVoices(file, voices, begun!.until);
  const { verdict } = await file.write({ do: 'conclude-review', round, followUp });
  return verdict!;
}

function askVoices(file: CaseFile, session: number, colleagues: number): Voice[] {
  return [
    file.open('self-review', { session }),
    ...Array.from({ length: colleagues }, (_, index) => file.open('colleague-review', { session, item: index + 1 })),
  ];
}

/** The verdict waits for self and colleagues until their period is over; nobody is made to speak. */
async function hearVoices(file: CaseFile, voices: readonly Voice[], until: number): Promise<void> {
  const heard = new Set<string>();
  for (const { id, answer } of voices) void answer.then(() => heard.add(id));
  await Promise.resolve();
  const left = until * 1000 - Date.now();
  if (heard.size < voices.length && left > 0) await condition(() => heard.size === voices.length, left);
  for (const { id } of voices) if (!heard.has(id)) file.cancel(id);
}
