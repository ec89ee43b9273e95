import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** The open cases of a batch that ask for their decree, the oldest first, and how many have not come that far. */
export async function readDraftsOfBatch(
  db: Database,
  batch: string,
  limit: number,
): Promise<{ drafts: string[]; notReady: number }> {
  const { rows } = await sql<{ drafts: string[]; notReady: number }>`
    with opened as (
      select case_number, exists (select from task where task.case_number = mutation_case.case_number
          and kind = 'decree-draft' and state = 'open') as asks,
        exists (select from decree where decree.case_number = mutation_case.case_number) as decreed
      from mutation_case where rotation_batch_id = ${batch}::uuid and closed_at is null
    )
    select array(select case_number from opened where asks order by case_number limit ${limit}) as drafts,
      (select count(*)::int from opened where not asks and not decreed) as "notReady"`.execute(db);
  return rows[0]!;
}
