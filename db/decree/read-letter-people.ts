import { type Kysely, sql } from 'kysely';
import type { DB } from '../generated/database.ts';

export interface LetterPeople {
  drafter: string | null;
  initiallers: string[];
}

/** Who drafted and initialled what the case waits to have signed; nobody does two of the three (F26). */
export async function readLetterPeople(db: Kysely<DB>, caseNumber: string): Promise<LetterPeople> {
  const { rows } = await sql<LetterPeople>`
    select coalesce(letter.drafted_by, (select drafted_by from decree where case_number = ${caseNumber})) as drafter,
      array(select account_id from decree_initial where letter_id = letter.id)::text[] as initiallers
    from (select 1) as one left join lateral (
      select l.id, l.drafted_by from decree_letter l
      where l.kind = 'decree' and l.state = 'draft' and l.lead_case = ${caseNumber} order by l.id desc limit 1) letter on true`.execute(
    db,
  );
  return rows[0]!;
}
