import { nextAttention } from '../../domain/attention/next-attention.ts';
import { resolveTaskAlarms } from '../alarm/raise-alarm.ts';
import { attentionOf } from '../assignment/attention-of.ts';
import { watchOf } from '../assignment/watch-of.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { noteFilingWindow } from './filing-window.ts';
import { unmarkOverdue } from './mark-overdue.ts';

/** Tells a workflow how its tasks stand after others wrote them, and until when somebody may object. */
export async function lookAgain(desk: CaseDesk, tasks: readonly string[]): Promise<void> {
  await noteFilingWindow(desk);
  for (const id of tasks) {
    const task = await desk.tx
      .selectFrom('task')
      .selectAll()
      .where('id', '=', id)
      .where('state', '=', 'open')
      .executeTakeFirst();
    if (!task) continue;
    if (await unmarkOverdue(desk, task)) await resolveTaskAlarms(desk, id);
    desk.watch(watchOf(task, nextAttention(await attentionOf(desk, task)), desk.now));
  }
}
