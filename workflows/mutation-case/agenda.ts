import { condition } from '@temporalio/workflow';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import type { OpenTasks } from './open-tasks.ts';

/**
 * Reminds and escalates: one timer to the next due moment over all open tasks, never a poll. It is armed anew only when
 * something falls due earlier; a timer that has become stale fires once and finds nothing to do (two actions saved for
 * every task, measured).
 * @param attend writes down what is done about tasks that are due
 */
export async function keepAgenda(
  tasks: OpenTasks,
  attend: (due: { task: string; kind: TaskKind }[]) => Promise<unknown>,
): Promise<never> {
  for (;;) {
    await condition(() => tasks.nextMoment() !== undefined);
    const at = tasks.nextMoment()!;
    const sooner = await condition(() => (tasks.nextMoment() ?? Infinity) < at, Math.max(at - Date.now(), 1), {
      summary: 'next reminder or escalation',
    });
    if (sooner) continue;
    const due = tasks.takeDue(Date.now());
    if (due.length > 0) await attend(due.map((task) => ({ task, kind: tasks.kindOf(task) })));
  }
}
