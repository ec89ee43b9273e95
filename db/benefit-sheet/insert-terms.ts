import type { Database } from '../open-database.ts';

export interface NewTerms {
  agency: string;
  position: string;
  /** ISO date. */
  validFrom: string;
  jobGrade: number;
  allowanceRupiah: number | null;
  rule: string;
  source: string;
  account: string;
  now: Date;
}

export async function isPosition(db: Database, id: string): Promise<boolean> {
  return (await db.selectFrom('position').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** Terms are added, never changed: what was told by the old ones can still be read. */
export async function insertTerms(db: Database, terms: NewTerms): Promise<void> {
  await db
    .insertInto('position_terms')
    .values({
      ...{ agency_id: terms.agency, position_id: terms.position, valid_from: terms.validFrom },
      ...{ job_grade: terms.jobGrade, allowance_rupiah: terms.allowanceRupiah, rule: terms.rule },
      ...{ source: terms.source, recorded_by: terms.account, recorded_at: terms.now },
    })
    .execute();
}
