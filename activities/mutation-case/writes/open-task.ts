import type { CaseWrite } from '../../../contract/case-record.ts';
import { nextAttention } from '../../../domain/attention/next-attention.ts';
import { addSpan } from '../../../domain/calendar/add-span.ts';
import { roleOf } from '../../../domain/task/assignee.ts';
import type { TaskDefinition } from '../../../domain/task/define-task.ts';
import type { TaskKind } from '../../../domain/task/task-kind.ts';
import { taskDefinitions } from '../../../domain/task-kinds/task-definitions.ts';
import { raiseCalendarAlarm, raiseNoAssignee } from '../../alarm/raise-alarm.ts';
import { attentionOf } from '../../assignment/attention-of.ts';
import { findHolder } from '../../assignment/find-holder.ts';
import { watchOf } from '../../assignment/watch-of.ts';
import { standInFor } from '../../delegation/stand-in-for.ts';
import { tellOfTask } from '../../notification/tell-of-task.ts';
import { countedFrom } from '../counted-from.ts';
import type { CaseDesk } from '../case-desk.ts';

type Opening = Extract<CaseWrite, { do: 'open-task' }>;

/** Opens a task: who holds it, by when, who is told. Without a holder it is an alarm, never a shorter chain (F07). */
export async function openTask(desk: CaseDesk, { task: id, kind, item, session }: Opening): Promise<void> {
  const definition = taskDefinitions[kind];
  const barred = await barredFrom(desk, definition);
  const seat = item !== undefined && session !== undefined ? { seat: item, session } : undefined;
  const holder = await findHolder(desk, definition.assignee, barred, seat);
  const standIn = await standInFor(desk, kind, holder, barred);
  const calendar = await desk.calendar();
  const due = addSpan(
    await countedFrom(desk, { kind, session: session ?? null, openedAt: desk.now }),
    desk.policy[`sla.${kind}`],
    calendar,
  );

  const task = await desk.tx
    .insertInto('task')
    .values({
      id,
      case_number: desk.case.case_number,
      kind,
      stage: desk.case.stage,
      item: item ?? null,
      session: session ?? null,
      role: roleOf(definition.assignee),
      pool: holder.pool && !standIn,
      barred,
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

/** Nobody acts on a case about themselves; whoever proposed or drafted does not decide (F09). */
async function barredFrom(
  desk: CaseDesk,
  definition: Pick<TaskDefinition<TaskKind, never, object>, 'assignee' | 'bars'>,
) {
  if (definition.assignee.by === 'employee') return [];
  const barred = [desk.case.employee_account_id];
  if (definition.bars?.includes('proposer')) barred.push(desk.case.opened_by);
  if (definition.bars?.includes('drafter')) {
    const decree = await desk.tx
      .selectFrom('decree')
      .select('drafted_by')
      .where('case_number', '=', desk.case.case_number)
      .executeTakeFirst();
    if (decree) barred.push(decree.drafted_by);
  }
  return barred;
}
