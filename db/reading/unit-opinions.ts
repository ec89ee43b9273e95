import { type RawBuilder, sql } from 'kysely';

/**
 * Giving and receiving unit answer separately: neither opinion is shown to anybody while the other is still owed (F03).
 * @param caseNumber the case, as a value or a column
 */
export function isOpinionOwed(caseNumber: string | RawBuilder<string>): RawBuilder<boolean> {
  return sql<boolean>`exists (select from task owed where owed.case_number = ${caseNumber} and owed.state = 'open'
    and owed.kind in ('release-opinion', 'acceptance-opinion'))`;
}

export function areOpinionsShown(party: string, caseNumber: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(party)} not in ('origin-unit', 'target-unit') or not ${isOpinionOwed(caseNumber)})`;
}
