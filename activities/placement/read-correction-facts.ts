import { sql } from 'kysely';
import type { CorrectionFacts } from '../../domain/placement/refuse-correction.ts';
import type { Database } from '../../db/open-database.ts';
import { readEffectiveDateFacts } from './read-effective-date-facts.ts';

interface Row {
  effectiveDate: string | null;
  state: CorrectionFacts['state'];
  decreeSigned: boolean;
  corrections: number;
}

/** What a correction of the effective date is held against. @param today in the agency's time zone, ISO date */
export async function readCorrectionFacts(
  db: Database,
  { caseNumber, today }: { caseNumber: string; today: string },
): Promise<CorrectionFacts> {
  const { rows } = await sql<Row>`
    select c.effective_date as "effectiveDate", coalesce(placement.state, 'decided') as state,
      exists (select from decree where decree.case_number = c.case_number and decree.signed_at is not null) as "decreeSigned",
      (select count(*)::int from placement_correction done where done.case_number = c.case_number) as corrections
    from mutation_case c left join placement on placement.case_number = c.case_number
    where c.case_number = ${caseNumber}`.execute(db);
  const row = rows[0]!;
  return {
    ...row,
    effectiveDate: row.effectiveDate ?? undefined,
    date: await readEffectiveDateFacts(db, { caseNumber, today }),
  };
}
