import type { Selectable } from 'kysely';
import type { TaskWatch } from '../../contract/case-record.ts';
import type { Task } from '../../db/generated/database.ts';
import type { Attention } from '../../domain/attention/attention-state.ts';
import { isConsiderationTask } from '../../domain/external-consideration/consideration-kind.ts';
import type { Role } from '../../domain/rights/role.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';

/** What the workflow is told of an open task. Whole seconds, rounded up: a timer must not fire before its moment. */
export function watchOf(task: Selectable<Task>, next: Attention, now: Date): TaskWatch {
  return {
    id: task.id,
    role: task.role as Role,
    ...(task.account_id !== null && { account: task.account_id }),
    ...(task.pool && { pool: true as const }),
    ...(isConsiderationTask(task.kind as TaskKind) && { outside: true as const }),
    ...(task.superior_may_act && task.superior_id !== null && { superior: task.superior_id }),
    barred: task.barred,
    due: Math.ceil(task.due_at.getTime() / 1000),
    next: Math.ceil(next.at / 1000),
    ...(task.due_at <= now && { overdue: true as const }),
    ...(task.unassigned && { unassigned: true as const }),
  };
}
