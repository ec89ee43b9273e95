import type { Database } from '../../db/open-database.ts';
import { readDecisionFacts } from '../../db/post-choice/read-decision-facts.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { TaskRow } from '../../db/reading/read-task.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import type { DecisionFacts } from '../../domain/post-choice/decision-facts.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { code } from '../http/shapes.ts';
import type { ProblemCode } from '../problem/problem-table.ts';

/** What a decision about the post, and the decree that follows it, can be refused with (F28). */
export const decisionAnswers: readonly ProblemCode[] = [
  'unknown-post',
  'post-is-own',
  'post-occupied',
  'post-closed',
  'post-reserved',
  'post-without-standard',
  'decided-post-owed',
  'decided-post-fixed',
  'decided-post-other-agency',
  'post-reasons-owed',
  'demotion-unacknowledged',
  'demotion-not-one',
  'direction-not-permitted',
  'decree-demotion-mismatch',
  'rotation-date-differs',
];

const asking: readonly TaskKind[] = ['authority-decision', 'decree-draft', 'objection-decision'];

/** @returns undefined where the task does not decide about a post; the post is the one the form names */
export async function decisionOfTask(
  db: Database,
  actor: ReadingActor,
  task: TaskRow,
  raw: unknown,
): Promise<DecisionFacts | undefined> {
  if (!asking.includes(task.kind)) return undefined;
  const { postId } = (typeof raw === 'object' && raw !== null ? raw : {}) as { postId?: unknown };
  return readDecisionFacts(db, {
    caseNumber: task.caseNumber,
    // What is no post id at all, the form's own shape refuses.
    postId: code.safeParse(postId).data,
    today: localDate(Date.now(), actor.timeZone).toString(),
  });
}
