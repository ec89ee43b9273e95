import type { Database } from '../../db/open-database.ts';
import { readPlacementFacts } from '../../activities/placement/read-placement-facts.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { TaskRow } from '../../db/reading/read-task.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import type { PlacementFacts } from '../../domain/placement/placement-facts.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { code } from '../http/shapes.ts';
import type { ProblemCode } from '../problem/problem-table.ts';

/** What a date of a move can be refused with. */
export const dateAnswers = [
  'effective-date-past',
  'effective-date-after-retirement',
  'effective-date-in-freeze',
  'effective-date-before-training',
  'effective-date-post-taken',
  'effective-date-post-abolished',
  'effective-date-not-serving',
] as const satisfies readonly ProblemCode[];

/** What the papers around a placement can be refused with besides. */
export const placementAnswers: readonly ProblemCode[] = [
  ...dateAnswers,
  'inauguration-invited-too-late',
  'inauguration-after-deadline',
  'inauguration-before-invitation',
  'placement-record-in-future',
  'duty-before-effective-date',
  'pay-before-duty-start',
  'plan-period-turned',
  'settlement-post-unknown',
  'settlement-post-taken',
  'settlement-post-not-equal',
];

const asking: readonly TaskKind[] = [
  'authority-decision',
  'decree-signature',
  'inauguration-invitation',
  'inauguration',
  'duty-start-statement',
  'payroll-change',
  'rescission-settlement',
];

/** @returns undefined where the task is not about a placement */
export async function placementOfTask(
  db: Database,
  actor: ReadingActor,
  task: TaskRow,
  raw: unknown,
): Promise<PlacementFacts | undefined> {
  if (!asking.includes(task.kind)) return undefined;
  const { postId } = (typeof raw === 'object' && raw !== null ? raw : {}) as { postId?: unknown };
  return readPlacementFacts(db, {
    caseNumber: task.caseNumber,
    // What is no post id at all, the form's own shape refuses.
    postId: code.safeParse(postId).data,
    today: localDate(Date.now(), actor.timeZone).toString(),
    timeZone: actor.timeZone,
  });
}
