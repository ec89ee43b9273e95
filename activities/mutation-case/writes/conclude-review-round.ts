import type { CaseWrite } from '../../../contract/case-record.ts';
import { readReasonLeft } from '../../../db/review/read-reason-left.ts';
import { concludeReview } from '../../../domain/review/conclude-review.ts';
import { reviewRules } from '../../../domain/review/review-rules.ts';
import { weighVoices } from '../../../domain/review/weigh-voices.ts';
import { readAnswers } from '../../review/read-answers.ts';
import { readPersonBefore } from '../../review/read-person-before.ts';
import { readUnitFigures } from '../../review/read-unit-figures.ts';
import type { CaseDesk } from '../case-desk.ts';

type Conclusion = Extract<CaseWrite, { do: 'conclude-review' }>;

/**
 * Holds what was found against how person and unit stood before the move (S8, S9). Of somebody who has left only the unit is judged. The
 * unit is judged by its monthly figures where there are any since the move, else by what HR found.
 */
export async function concludeReviewRound(desk: CaseDesk, { round, followUp }: Conclusion): Promise<void> {
  const { case_number } = desk.case;
  const answers = await readAnswers(desk, round);
  const left = await readReasonLeft(desk.tx, case_number, desk.today);
  const weighed =
    answers.supervisor && left === undefined
      ? weighVoices({ ...answers, supervisor: answers.supervisor })
      : { measures: undefined, voices: 0, obstacles: [] };
  const figures = { before: await readUnitFigures(desk, 'before'), after: await readUnitFigures(desk, 'after') };
  const unitNow = figures.after?.scores ?? answers.unit;
  const before = { person: await readPersonBefore(desk), unit: figures.before?.scores ?? unitNow };
  const after = { ...(weighed.measures && { person: weighed.measures }), unit: unitNow };
  const obstacles = [...new Set([...weighed.obstacles, ...answers.unit.obstacles])];
  const { verdict, explanation } = concludeReview({
    ...(after.person && { person: { before: before.person, after: after.person } }),
    unit: { before: before.unit, after: after.unit },
    obstacles,
    tolerancePoints: desk.policy['review.tolerancePoints'],
  });

  const monthsOf = (side: 'before' | 'after') => figures[side]?.months ?? [];
  await desk.tx
    .insertInto('review')
    .values({
      ...{ case_number, round, kind: followUp ? 'follow-up' : 'scheduled', rules: reviewRules },
      ...{ voices: weighed.voices, person_left: weighed.measures ? null : (left ?? 'moved-on') },
      evidence: answers.evidence,
      before: JSON.stringify({ ...before, unitMonths: monthsOf('before').length, months: monthsOf('before') }),
      after: JSON.stringify({ ...after, months: monthsOf('after'), ...(answers.self && { self: answers.self }) }),
      ...{ obstacles, verdict, explanation: JSON.stringify(explanation), concluded_at: desk.now },
    })
    .execute();
  desk.recorded.verdict = verdict;
  desk.audit('review-concluded', { round, followUp, verdict });
}
