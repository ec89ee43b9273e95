import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/**
 * The date on which a case of a rotation batch has to take effect: that of the mates already decided whose post it takes or who take its
 * post, else the batch's own. A date that has passed binds nobody; a case that nobody hangs together with chooses its own.
 */
export async function readJointDate(
  db: Database,
  { caseNumber, today }: { caseNumber: string; today: string },
): Promise<string | undefined> {
  const { rows } = await sql<{ date: string | null }>`
    select coalesce(min(mate.effective_date) filter (where mate.effective_date >= ${today}::date),
      min(batch.effective_date) filter (where batch.effective_date >= ${today}::date))::text as date
    from mutation_case own
    join rotation_batch batch on batch.id = own.rotation_batch_id
    join rotation_leaving mate on mate.batch_id = batch.id and mate.employee_id <> own.employee_id
    where own.case_number = ${caseNumber} and (mate.target_post_id = own.origin_post_id
      or exists (select from incumbency sits where sits.employee_id = mate.employee_id
        and sits.post_id = own.target_post_id and sits.valid_at @> ${today}::date))`.execute(db);
  return rows[0]?.date ?? undefined;
}
