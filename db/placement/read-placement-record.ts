import type { Database } from '../open-database.ts';

/** The papers around a placement and the corrections of its date, in the order in which they were recorded. */
export async function readPlacementRecord(db: Database, caseNumber: string) {
  const papers = await db
    .selectFrom('placement_paper')
    .select(['kind', 'number', 'dated', 'signed_by as signedBy', 'other_party as otherParty', 'on_day as onDay'])
    .where('case_number', '=', caseNumber)
    .orderBy('recorded_at')
    .execute();
  const corrections = await db
    .selectFrom('placement_correction')
    .select(['number', 'effective_date_before as instead', 'effective_date as effectiveDate', 'applied', 'reason'])
    .select(['letter_number as letterNumber', 'letter_dated as letterDated', 'corrected_at as correctedAt'])
    .where('case_number', '=', caseNumber)
    .orderBy('number')
    .execute();
  return { papers, corrections };
}
