import type { CaseWrite } from '../../../contract/case-record.ts';
import type { Obstacle } from '../../../domain/review/obstacle.ts';
import { concludeReview } from '../../../domain/review/conclude-review.ts';
import { readBaseline } from '../../review/read-baseline.ts';
import type { CaseDesk } from '../case-desk.ts';

type Conclusion = Extract<CaseWrite, { do: 'conclude-review' }>;

/** Holds what supervisor and HR found against how person and unit stood before the move (S8, S9). */
export async function concludeReviewRound(desk: CaseDesk, { round, followUp }: Conclusion): Promise<void> {
  const answers = await desk.tx
    .selectFrom('review_answer')
    .selectAll()
    .where('case_number', '=', desk.case.case_number)
    .where('round', '=', round)
    .execute();
  const of = (subject: 'person' | 'unit') => {
    const { productivity, innovation } = answers.find((answer) => answer.subject === subject)!;
    return { productivity, innovation };
  };
  const after = { person: of('person'), unit: of('unit') };
  const before = await readBaseline(desk, after.unit);
  const obstacles = [...new Set(answers.flatMap((answer) => answer.obstacles as Obstacle[]))];
  const { verdict, explanation } = concludeReview({
    person: { before: before.person, after: after.person },
    unit: { before: before.unit, after: after.unit },
    obstacles,
    tolerancePoints: desk.policy['review.tolerancePoints'],
  });

  await desk.tx
    .insertInto('review')
    .values({
      case_number: desk.case.case_number,
      round,
      kind: followUp ? 'follow-up' : 'scheduled',
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      obstacles,
      verdict,
      explanation: JSON.stringify(explanation),
      concluded_at: desk.now,
    })
    .execute();
  desk.recorded.verdict = verdict;
  desk.audit('review-concluded', { round, followUp, verdict });
}
