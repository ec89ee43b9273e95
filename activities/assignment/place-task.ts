import { nextAttention } from '../../domain/attention/next-attention.ts';
import { addSpan } from '../../domain/calendar/add-span.ts';
import type { Stage } from '../../domain/mutation-case/stage.ts';
import { roleOf } from '../../domain/task/assignee.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import { raiseCalendarAlarm, raiseNoAssignee } from '../alarm/raise-alarm.ts';
import { standInFor } from '../delegation/stand-in-for.ts';
import { tellOfTask } from '../notification/tell-of-task.ts';
import { attentionOf } from './attention-of.ts';
import type { Holder } from './find-holder.ts';
import { ownerColumns } from './owner-columns.ts';
import type { TaskDesk } from './task-desk.ts';
import { watchOf } from './watch-of.ts';

export interface NewTask {
  id: string;
  kind: TaskKind;
  stage: Stage | 'vacancy';
  item: number | null;
  /** Of the panel; the round of a vacancy. */
  session: number | null;
  holder: Holder;
  barred: readonly string[];
  /** From when its period runs, epoch ms. */
  countedFrom: number;
}

/** Writes a new task down: who holds it, by when, who is told. Without a holder it is an alarm, never a shorter chain (F07). */
export async function placeTask(desk: TaskDesk, asked: NewTask): Promise<void> {
  const { id, kind, stage, item, session, holder, barred } = asked;
  const standIn = await standInFor(desk, kind, holder, barred);
  const due = addSpan(asked.countedFrom, desk.policy[`sla.${kind}`], await desk.calendar());
  const task = await desk.tx
    .insertInto('task')
    .values({
      ...{ id, ...ownerColumns(desk.owner), kind, stage, item, session, barred: [...barred] },
      role: roleOf(taskDefinitions[kind].assignee),
      pool: holder.pool && !standIn,
      account_id: standIn?.account ?? holder.account ?? null,
      on_behalf_of: standIn?.onBehalfOf ?? null,
      from_pool: standIn?.fromPool ?? false,
      opened_at: desk.now,
      due_at: new Date(due.at),
      due_provisional: due.provisional,
      unassigned: holder.accounts.length === 0,
    })
    .returningAll()
    .executeTakeFirstOrThrow();

  desk.audit(
    'task-opened',
    {
      kind,
      due: task.due_at.toISOString(),
      holder: task.account_id ?? task.role,
      ...(standIn && { onBehalfOf: standIn.onBehalfOf }),
    },
    { task: id },
  );
  if (standIn) await tellOfTask(desk, task, 'task-delegated', [standIn.account]);
  else await tellOfTask(desk, task, 'task-opened', holder.accounts);
  if (task.unassigned) await raiseNoAssignee(desk, task);
  for (const year of due.undecreedYears) await raiseCalendarAlarm(desk, year);
  desk.watch(watchOf(task, nextAttention(await attentionOf(desk, task)), desk.now));
}
