import type { Database } from '../open-database.ts';

export interface SealedMinutes {
  /** RFC 8785 text, exactly as it was hashed. */
  body: string;
  sha256: string;
  sealedBy: string;
  sealedAt: Date;
  agencyName: string;
}

export async function readMinutes(db: Database, caseNumber: string): Promise<SealedMinutes | undefined> {
  return db
    .selectFrom('minutes')
    .innerJoin('account', 'account.id', 'minutes.sealed_by')
    .innerJoin('mutation_case', 'mutation_case.case_number', 'minutes.case_number')
    .innerJoin('agency', 'agency.id', 'mutation_case.agency_id')
    .select(['minutes.body', 'minutes.sha256', 'account.name as sealedBy', 'minutes.sealed_at as sealedAt'])
    .select('agency.name as agencyName')
    .where('minutes.case_number', '=', caseNumber)
    .executeTakeFirst();
}
