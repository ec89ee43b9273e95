import type { Selectable } from 'kysely';
import type { Task } from '../../db/generated/database.ts';
import { nextAttention } from '../../domain/attention/next-attention.ts';
import { resolveTaskAlarms } from '../alarm/raise-alarm.ts';
import { tellOfTask } from '../notification/tell-of-task.ts';
import { attentionOf } from './attention-of.ts';
import type { TaskDesk } from './task-desk.ts';
import { watchOf } from './watch-of.ts';

export interface HandingOver {
  task: string;
  to: string;
  /** Account of who ordered it. */
  by: string;
  command: string;
  /** What else changes hands with it. */
  along?: (task: Selectable<Task>) => Promise<void>;
}

/** Hands a task to another person; its deadline stays, an earlier escalation is over. */
export async function handOverTask(desk: TaskDesk, { task: id, to, by, command, along }: HandingOver): Promise<void> {
  const task = await desk.tx
    .updateTable('task')
    .set({
      ...{ account_id: to, pool: false, on_behalf_of: null, from_pool: false, unassigned: false },
      ...{ superior_id: null, superior_may_act: false, escalated_at: null },
    })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returningAll()
    .executeTakeFirstOrThrow();
  await along?.(task);
  await resolveTaskAlarms(desk, id);
  await tellOfTask(desk, task, 'task-reassigned', [to], command);
  desk.audit('task-reassigned', { holder: to }, { actor: by, task: id });
  desk.watch(watchOf(task, nextAttention(await attentionOf(desk, task)), desk.now));
}
