import { addSpan } from '../calendar/add-span.ts';
import type { HolidayCalendar } from '../calendar/holiday-calendar.ts';
import { type Stage, stages } from '../mutation-case/stage.ts';
import type { Policy } from '../policy/policy.ts';
import type { TaskKind } from '../task/task-kind.ts';

interface Standing {
  /** Epoch ms. */
  now: number;
  stage: Stage;
  /** Due moments of the tasks that are open now, epoch ms. */
  openDue: readonly number[];
  policy: Policy;
  /** Start of the day decided for the move, epoch ms; nobody takes the post up before it. */
  effectiveAt?: number | undefined;
  /** The tasks that the route asks of every case like this, stage by stage. */
  tasksOf: (stage: Stage) => readonly TaskKind[];
}

/**
 * When a case would be over if every step to come took all the time its policy allows, one after the other (epoch ms). No
 * forecast: people may be faster, or late, and some steps go side by side.
 */
export function policyFinish(
  { now, stage, openDue, policy, effectiveAt = now, tasksOf }: Standing,
  calendar: HolidayCalendar,
): { stage: number; finish: number } {
  const all = (from: number, kinds: readonly TaskKind[]): number =>
    kinds.reduce((at, kind) => addSpan(at, policy[`sla.${kind}`], calendar).at, from);
  const started = stage === 'placement' ? Math.max(now, effectiveAt) : now;
  const stageOver = openDue.length > 0 ? Math.max(started, ...openDue) : all(started, tasksOf(stage));
  const ahead = stages.slice(stages.indexOf(stage) + 1, stages.indexOf('closed'));
  const finish = ahead.reduce((at, next) => {
    if (next === 'placement') return all(Math.max(at, effectiveAt), tasksOf(next));
    if (next !== 'post-mutation-review') return all(at, tasksOf(next));
    const lastReview = addSpan(at, policy['review.days'].at(-1)!, calendar).at;
    return Math.max(
      ...(['person-review', 'unit-review'] as const).map(
        (kind) => addSpan(lastReview, policy[`sla.${kind}`], calendar).at,
      ),
    );
  }, stageOver);
  return { stage: stageOver, finish };
}
