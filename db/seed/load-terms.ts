import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { readTable } from './read-table.ts';
import { rowsOf } from './rows-of.ts';

/** Grade and allowance rule of positions by date (position-terms.csv); terms that are there already are left alone. */
export async function loadTerms(db: Database, folder: string, { agencyId, at }: { agencyId: string; at: Date }) {
  const terms = await readTable(folder, 'position-terms.csv');
  await sql`
    insert into position_terms (agency_id, position_id, valid_from, job_grade, allowance_rupiah, rule, source, recorded_at)
    select ${agencyId}, position, valid_from, job_grade, allowance_rupiah, rule, source, ${at}::timestamptz
    from ${rowsOf(
      terms,
      'given',
      'position text, valid_from date, job_grade int, allowance_rupiah bigint, rule text, source text',
    )}
    where not exists (select from position_terms known where known.agency_id = ${agencyId}
      and known.position_id = given.position and known.valid_from = given.valid_from)`.execute(db);
}
