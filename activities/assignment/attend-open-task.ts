import type { Selectable } from 'kysely';
import type { Task } from '../../db/generated/database.ts';
import { findRoleHolders } from '../../db/organisation/find-role-holders.ts';
import { attendTo, type DueAct } from '../../domain/attention/attend-to.ts';
import type { Role } from '../../domain/rights/role.ts';
import { superiorMayAct } from '../../domain/task/superior-may-act.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { tellOfTask } from '../notification/tell-of-task.ts';
import { attentionOf } from './attention-of.ts';
import { superiorOf } from './superior-of.ts';
import type { TaskDesk } from './task-desk.ts';
import { watchOf } from './watch-of.ts';

/** Reminds the holder of an open task and escalates to the superior, whatever has fallen due (F06). */
export async function attendOpenTask(desk: TaskDesk, open: Selectable<Task>): Promise<void> {
  const { acts, done, next } = attendTo(await attentionOf(desk, open), desk.now.getTime());
  const task = await desk.tx
    .updateTable('task')
    .set({
      reminded_before: done.remindedBefore,
      reminded_due: done.remindedDue,
      overdue_reminders: done.overdueReminders,
    })
    .where('id', '=', open.id)
    .returningAll()
    .executeTakeFirstOrThrow();

  let watched = task;
  for (const act of acts) {
    if (act.act === 'escalate') watched = await escalate(desk, task);
    else await remind(desk, task, act);
  }
  desk.watch(watchOf(watched, next, desk.now));
}

async function remind(desk: TaskDesk, task: Selectable<Task>, { act, standsFor }: DueAct): Promise<void> {
  const holders = task.pool
    ? await findRoleHolders(desk.tx, desk.agency, task.role as Role)
    : [task.account_id].filter((account) => account !== null);
  const kind = letterOf(act);
  const moment = `${act}-${task.overdue_reminders}-${task.due_at.getTime()}`;
  await tellOfTask(
    desk,
    task,
    kind,
    holders.filter((account) => !task.barred.includes(account)),
    moment,
  );
  desk.audit('task-reminded', { moment: act, standsFor }, { task: task.id });
}

function letterOf(act: DueAct['act']): 'task-reminder-before' | 'task-reminder-due' | 'task-overdue' {
  if (act === 'remind-before') return 'task-reminder-before';
  return act === 'remind-due' ? 'task-reminder-due' : 'task-overdue';
}

async function escalate(desk: TaskDesk, task: Selectable<Task>): Promise<Selectable<Task>> {
  const superior = await superiorOf(desk, task);
  const escalated = await desk.tx
    .updateTable('task')
    .set({
      escalated_at: desk.now,
      superior_id: superior ?? null,
      superior_may_act: superiorMayAct(task.kind as TaskKind),
    })
    .where('id', '=', task.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (superior) await tellOfTask(desk, escalated, 'task-escalated', [superior], String(task.due_at.getTime()));
  desk.audit('task-escalated', { superior: superior ?? null }, { task: task.id });
  return escalated;
}
