import { sql } from 'kysely';
import type { Stage } from '../../domain/mutation-case/stage.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import type { Database } from '../open-database.ts';
import { isRecused, type Reader } from './case-scope.ts';

export interface StageLoad {
  stage: Stage;
  open: number;
  late: number;
  /** Median days the open cases have been in it. */
  medianDays: number;
}

export interface Waiting {
  caseNumber: string;
  employeeName: string;
  stage: Stage;
  taskId: string;
  kind: TaskKind;
  holder: string | null;
  unassigned: boolean;
  dueAt: Date;
}

/** How many open cases stand at each stage, how many of them wait for something that is late, and for how long they have been there. */
export async function readStageLoads(db: Database, agency: string): Promise<StageLoad[]> {
  const { rows } = await sql<StageLoad>`
    select c.stage, count(*)::int as open, count(*) filter (where exists (
        select from task where task.case_number = c.case_number and task.state = 'open' and task.due_at <= now()))::int as late,
      floor(percentile_cont(0.5) within group (order by extract(epoch from now() - c.stage_since)) / 86400)::int as "medianDays"
    from mutation_case c where c.agency_id = ${agency} and c.closed_at is null group by c.stage`.execute(db);
  return rows;
}

/** What was closed in a period after a placement and a review, and the median of days it took. */
export async function readFinished(db: Database, agency: string, from: Date, until: Date) {
  const { rows } = await sql<{ count: number; medianDays: number | null }>`
    select count(*)::int as count,
      floor(percentile_cont(0.5) within group (order by extract(epoch from closed_at - opened_at)) / 86400)::int as "medianDays"
    from mutation_case where agency_id = ${agency} and closed_at >= ${from} and closed_at < ${until}`.execute(db);
  return rows[0]!;
}

/** Open tasks of the agency that are due before a moment; how many, and the most pressing ones. */
export async function readPressing(db: Database, reader: Reader, before: Date, limit: number) {
  const { rows: counted } = await sql<{ count: number }>`
    select count(*)::int as count from task join mutation_case c on c.case_number = task.case_number
    where task.state = 'open' and task.due_at > now() and task.due_at <= ${before} and c.agency_id = ${reader.agency}`.execute(
    db,
  );
  const { rows } = await sql<Waiting>`
    select task.case_number as "caseNumber", employee.name as "employeeName", c.stage, task.id as "taskId", task.kind,
      holder.name as holder, task.unassigned, task.due_at as "dueAt"
    from task join mutation_case c on c.case_number = task.case_number join employee on employee.id = c.employee_id
      left join account holder on holder.id = task.account_id
    where task.state = 'open' and c.agency_id = ${reader.agency} and not ${isRecused(reader, 'c')}
      and (task.due_at <= ${before} or task.unassigned)
    order by task.unassigned desc, task.due_at, task.id limit ${limit}`.execute(db);
  return { soon: counted[0]!.count, rows };
}
