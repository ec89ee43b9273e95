import type { TaskLine } from '../../db/reading/list-tasks.ts';
import type { TaskRow } from '../../db/reading/read-task.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { type Assignment, mayComplete } from '../../domain/task/may-complete.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import { formSchema } from './form-schema.ts';

type DaysLeft = (at: Date) => number;

export function showTaskLine(line: TaskLine, daysLeft: DaysLeft): object {
  return { ...line, workingDaysLeft: daysLeft(line.dueAt), title: taskDefinitions[line.kind].title };
}

/** Who is waited for, as the workflow holds it. */
export function assignmentOf(
  task: Pick<TaskRow, 'role' | 'barred' | 'accountId' | 'pool' | 'superiorMayAct' | 'superiorId'>,
): Assignment {
  return {
    role: task.role,
    barred: task.barred,
    ...(task.accountId !== null && { account: task.accountId }),
    ...(task.pool && { pool: true as const }),
    ...(task.superiorMayAct && task.superiorId !== null && { superior: task.superiorId }),
  };
}

export function showTask(task: TaskRow, actor: ReadingActor, context: object, daysLeft: DaysLeft): object {
  const { id, caseNumber, kind, stage, item, session, role, accountId, onBehalfOf, employeeName, state } = task;
  const holder = task.seesTarget ? task.holder : null;
  const { openedAt, dueAt, dueProvisional, overdue, escalatedAt, unassigned, completedAt } = task;
  const { code, title, basis } = taskDefinitions[kind];
  return {
    ...{
      id,
      caseNumber,
      vacancyId: null,
      vacancyNumber: null,
      kind,
      title,
      stage,
      role,
      accountId,
      holder,
      onBehalfOf,
      employeeName,
      state,
      openedAt,
      dueAt,
    },
    ...{
      dueProvisional,
      workingDaysLeft: daysLeft(dueAt),
      overdue,
      escalated: escalatedAt !== null,
      unassigned,
      code,
      basis,
      item,
      session,
      completedAt,
    },
    mayComplete: state === 'open' && mayComplete(assignmentOf(task), actor) === undefined,
    form: formSchema(kind),
    answers: task.form ?? null,
    // What helps to fill in the form speaks of the target post (F29).
    context: task.seesTarget ? context : {},
  };
}
