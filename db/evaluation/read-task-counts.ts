import { sql } from 'kysely';
import type { TaskCount } from '../../domain/evaluation/evaluation-inputs.ts';
import type { Database } from '../open-database.ts';
import type { HalfOfAgency } from './half-of-agency.ts';

/** Of the tasks that fell due in the half year: how many were late, or are open still, and how many took a third of their time. */
export async function readTaskCounts(db: Database, half: HalfOfAgency): Promise<TaskCount[]> {
  const { agency, timeZone, from, before } = half;
  const { rows } = await sql<TaskCount>`
    select task.kind, count(distinct task.case_number)::int as cases, count(*)::int as due,
      (count(*) filter (where task.state = 'open' or task.completed_at > task.due_at))::int as late,
      (count(*) filter (where task.completed_at - task.opened_at <= (task.due_at - task.opened_at) / 3))::int as quick
    from task join mutation_case file using (case_number)
    where task.due_at >= ${from}::date::timestamp at time zone ${timeZone}
      and task.due_at < ${before}::date::timestamp at time zone ${timeZone}
      and task.state <> 'cancelled' and file.agency_id = ${agency} and file.policy_profile = 'standard'
    group by task.kind order by task.kind`.execute(db);
  return rows;
}
