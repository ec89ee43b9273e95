import type { Database } from '../../db/open-database.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { TaskRow } from '../../db/reading/read-task.ts';
import { readReviewFacts } from '../../db/review/read-review-facts.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import type { ReviewFacts } from '../../domain/review/review-facts.ts';
import { isUuid } from '../http/is-uuid.ts';
import type { ProblemCode } from '../problem/problem-table.ts';

/** What an answer around a review can be refused with. */
export const reviewAnswers = [
  'reviewed-person-left',
  'reviewed-person-present',
  'review-evidence-unknown',
  'plan-owner-unknown',
  'plan-owner-concerned',
  'plan-date-past',
  'plan-dates-crossed',
] as const satisfies readonly ProblemCode[];

/** @returns undefined where the task is not about a review */
export async function reviewOfTask(
  db: Database,
  actor: ReadingActor,
  { kind, caseNumber }: TaskRow,
  raw: unknown,
): Promise<ReviewFacts | undefined> {
  if (kind !== 'person-review' && kind !== 'improvement-plan') return undefined;
  const named = typeof raw === 'object' && raw !== null && 'owner' in raw ? raw.owner : undefined;
  const owner = typeof named === 'string' && isUuid(named) ? named : undefined;
  const today = localDate(Date.now(), actor.timeZone).toString();
  return readReviewFacts(db, { caseNumber, agency: actor.agency, today, owner });
}
