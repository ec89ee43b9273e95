import type { Database } from '../open-database.ts';

/** Whom and which posts a case is about, as the head of its certificate; one round trip. */
export async function readCertifiedCase(db: Database, caseNumber: string) {
  return db
    .selectFrom('mutation_case')
    .innerJoin('employee', 'employee.id', 'mutation_case.employee_id')
    .innerJoin('agency', 'agency.id', 'mutation_case.agency_id')
    .select([
      'mutation_case.case_number as caseNumber',
      'employee.name as employeeName',
      'agency.name as agencyName',
      'mutation_case.origin_post_id as originPostId',
      'mutation_case.target_post_id as targetPostId',
    ])
    .where('mutation_case.case_number', '=', caseNumber)
    .executeTakeFirstOrThrow();
}

/** Posts by their ids, as people call them. */
export async function readPostNames(db: Database, ids: readonly string[]) {
  return db
    .selectFrom('post')
    .innerJoin('position', 'position.id', 'post.position_id')
    .innerJoin('org_unit', 'org_unit.id', 'post.unit_id')
    .select(['post.id as postId', 'position.name as positionName', 'org_unit.name as unitName'])
    .where('post.id', 'in', ids)
    .execute();
}
