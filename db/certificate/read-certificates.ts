import type { Database } from '../open-database.ts';

/** Every certificate of a case with the facts it rests on, in the order they were made; one round trip. */
export async function readCertificates(db: Database, caseNumber: string) {
  return db
    .selectFrom('eligibility_certificate')
    .select(['moment', 'number', 'certificate', 'facts', 'evaluated_at as evaluatedAt'])
    .where('case_number', '=', caseNumber)
    .orderBy('evaluated_at')
    .orderBy('number')
    .execute();
}
