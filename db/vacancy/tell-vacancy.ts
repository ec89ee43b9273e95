import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/**
 * Leaves news for the vacancy that named this case's employee, in the transaction of what happened; the relay carries it there. A case
 * that no vacancy opened has nobody to tell.
 * @param became `placed`, or the outcome or code by which it failed
 */
export async function tellNominee(tx: Database, caseNumber: string, became: string): Promise<void> {
  await sql`
    insert into vacancy_command (vacancy_id, kind, dedupe_key, body, answer, sent_at)
    select vacancy_id, ${became === 'placed' ? 'nominee-placed' : 'nominee-failed'}, ${`nominee:${caseNumber}`}, '{}',
      jsonb_build_object('caseNumber', case_number, 'became', ${became}::text), '-infinity'
    from vacancy_nomination where case_number = ${caseNumber}
    on conflict do nothing`.execute(tx);
}

/** Tells the open vacancy of a post that there is nothing to fill any more. */
export async function tellPostGone(tx: Database, postId: string, why: 'post-closed' | 'post-held'): Promise<void> {
  await sql`
    insert into vacancy_command (vacancy_id, kind, dedupe_key, body, answer, sent_at)
    select id, ${why}, ${why} || ':' || id, '{}', '{}', '-infinity'
    from vacancy where post_id = ${postId} and closed_at is null
    on conflict do nothing`.execute(tx);
}
