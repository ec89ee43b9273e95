import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface HolderDuration {
  kind: string;
  account: string;
  /** Share of the time that everybody takes for this kind, at the median: 2 is twice as long. */
  pace: number;
}

/** Who has done a kind of task often enough to be known by it, and how their median compares with everybody's. */
export async function listHolderDurations(
  db: Database,
  { agency, least, most }: { agency: string; least: number; most: number },
): Promise<HolderDuration[]> {
  const { rows } = await sql<HolderDuration>`
    with done as (
      select task.kind, task.completed_by, extract(epoch from task.completed_at - task.opened_at) as took
      from task join (select case_number from mutation_case where agency_id = ${agency} and policy_profile = 'standard'
        order by case_number desc limit ${most}) file using (case_number)
      where task.state = 'completed'
    ), everybody as (
      select kind, percentile_cont(0.5) within group (order by took) as median from done group by kind
    )
    select done.kind, done.completed_by as account,
      (percentile_cont(0.5) within group (order by done.took) / everybody.median)::float8 as pace
    from done join everybody using (kind)
    where everybody.median > 0
    group by done.kind, done.completed_by, everybody.median having count(*) >= ${least}`.execute(db);
  return rows;
}
