import { condition } from '@temporalio/workflow';
import type { OpenTasks } from './open-tasks.ts';
import type { Recorder } from './recorder.ts';

/**
 * Reminds and escalates: one timer to the next due moment over all open tasks, never a poll. It is armed anew only when
 * something falls due earlier; a timer that has become stale fires once and finds nothing to do (two actions saved for
 * every task, measured).
 */
export async function keepAgenda(tasks: OpenTasks, recorder: Recorder): Promise<never> {
  for (;;) {
    await condition(() => tasks.nextMoment() !== undefined);
    const at = tasks.nextMoment()!;
    const sooner = await condition(() => (tasks.nextMoment() ?? Infinity) < at, Math.max(at - Date.now(), 1), {
      summary: 'next reminder or escalation',
    });
    if (sooner) continue;
    const due = tasks.takeDue(Date.now());
    if (due.length > 0)
      await recorder.write(...due.map((task) => ({ do: 'attend-task', task, kind: tasks.kindOf(task) }) as const));
  }
}
