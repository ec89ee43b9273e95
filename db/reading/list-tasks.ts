import { sql } from 'kysely';
import type { Role } from '../../domain/rights/role.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import type { Database } from '../open-database.ts';
import { isRecused, isTargetSeen, type Reader } from './case-scope.ts';
import { taskIsOf } from './find-case-standing.ts';

export interface TaskFilter {
  scope: 'mine' | 'agency';
  state: 'open' | 'completed' | 'cancelled';
  overdue?: boolean | undefined;
  kind?: TaskKind | undefined;
  caseNumber?: string | undefined;
  vacancyNumber?: string | undefined;
  after?: string | undefined;
  limit: number;
}

export interface TaskLine {
  id: string;
  /** Null where a vacancy asks. */
  caseNumber: string | null;
  vacancyId: string | null;
  vacancyNumber: string | null;
  kind: TaskKind;
  stage: string;
  role: Role;
  accountId: string | null;
  holder: string | null;
  employeeName: string | null;
  state: string;
  openedAt: Date;
  dueAt: Date;
  dueProvisional: boolean;
  overdue: boolean;
  escalated: boolean;
  unassigned: boolean;
  /** Whose task it is while its holder is absent. */
  onBehalfOf: string | null;
}

/** What is due first comes first; the next page begins after the last task of this one. */
export async function listTasks(db: Database, reader: Reader, filter: TaskFilter): Promise<TaskLine[]> {
  const conditions = [
    filter.scope === 'mine' ? taskIsOf(reader) : sql`coalesce(c.agency_id, v.agency_id) = ${reader.agency}`,
    sql`task.state = ${filter.state}`,
    sql`not ${isRecused(reader, 'c')}`,
    ...(filter.overdue === undefined ? [] : [sql`(task.due_at <= now()) = ${filter.overdue}`]),
    ...(filter.kind === undefined ? [] : [sql`task.kind = ${filter.kind}`]),
    ...(filter.caseNumber === undefined ? [] : [sql`task.case_number = ${filter.caseNumber}`]),
    ...(filter.vacancyNumber === undefined ? [] : [sql`task.vacancy_number = ${filter.vacancyNumber}`]),
    ...(filter.after === undefined
      ? []
      : [sql`(task.due_at, task.id) > (select t.due_at, t.id from task t where t.id = ${filter.after})`]),
  ];
  const { rows } = await sql<TaskLine>`
    select task.id, task.case_number as "caseNumber", v.id as "vacancyId", task.vacancy_number as "vacancyNumber", task.kind, task.stage, task.role, task.account_id as "accountId",
      case when task.vacancy_number is not null or ${isTargetSeen(reader, 'c')} then holder.name end as holder, employee.name as "employeeName", task.state, task.opened_at as "openedAt",
      task.due_at as "dueAt", task.due_provisional as "dueProvisional",
      (task.state = 'open' and task.due_at <= now()) as overdue, (task.escalated_at is not null) as escalated,
      (task.state = 'open' and task.unassigned) as unassigned, absent.name as "onBehalfOf"
    from task
    left join mutation_case c on c.case_number = task.case_number
    left join vacancy v on v.number = task.vacancy_number
    left join employee on employee.id = c.employee_id
    left join account holder on holder.id = task.account_id
    left join account absent on absent.id = task.on_behalf_of
    where ${sql.join(conditions, sql` and `)}
    order by task.due_at, task.id
    limit ${filter.limit + 1}`.execute(db);
  return rows;
}
