import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface TermsRow {
  id: string;
  positionId: string;
  /** ISO date. */
  validFrom: string;
  jobGrade: number;
  allowanceRupiah: number | null;
  rule: string;
  source: string;
  recordedAt: Date;
}

/** Terms of a position in an agency, latest first; of two from one date the one recorded later holds. */
export async function readTerms(
  db: Database,
  { agency, position }: { agency: string; position: string },
): Promise<TermsRow[]> {
  return db
    .selectFrom('position_terms')
    .select(['id', 'position_id as positionId', 'valid_from as validFrom', 'job_grade as jobGrade', 'rule', 'source'])
    .select(['recorded_at as recordedAt', sql<number | null>`allowance_rupiah::float8`.as('allowanceRupiah')])
    .where('agency_id', '=', agency)
    .where('position_id', '=', position)
    .orderBy('valid_from', 'desc')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
