import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface Turn {
  employeeId: string;
  fromPost: string;
  toPost: string;
  /** First day in the other post, ISO date. */
  on: string;
  /** The case behind it; null where there is none. */
  caseNumber: string | null;
  at: Date;
}

/** Ends the term that runs on a day and begins one in another post; the exclusion constraints refuse a post that is held. */
export async function turnTerm(tx: Database, turn: Turn): Promise<void> {
  const { employeeId, fromPost, toPost, on, caseNumber, at } = turn;
  // A term that began today cannot end today without vanishing, so it becomes the term in the other post.
  const began = await sql`
    update incumbency set post_id = ${toPost}, case_number = ${caseNumber}, source = 'mutation-case', recorded_at = ${at}
    where employee_id = ${employeeId}::uuid and post_id = ${fromPost} and lower(valid_at) = ${on}::date`.execute(tx);
  if (began.numAffectedRows === 1n) return;
  await sql`
    update incumbency set valid_at = daterange(lower(valid_at), ${on}::date), recorded_at = ${at}
    where employee_id = ${employeeId}::uuid and post_id = ${fromPost} and valid_at @> ${on}::date`.execute(tx);
  await sql`
    insert into incumbency (employee_id, post_id, valid_at, case_number, source, recorded_at)
    values (${employeeId}::uuid, ${toPost}, daterange(${on}::date, null), ${caseNumber}, 'mutation-case', ${at})`.execute(
    tx,
  );
}
