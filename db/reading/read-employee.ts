import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Database } from '../open-database.ts';

/** A person's record as far as mutations need it; discipline is read apart. */
export async function readEmployee(db: Database, id: string) {
  return db
    .selectFrom('employee')
    .select([
      'employee.id',
      'nip',
      'name',
      'title_prefix as titlePrefix',
      'title_suffix as titleSuffix',
      'employee_type as employeeType',
      'rank',
      'rank_since as rankSince',
      'tmt_pns as tmtPns',
      'education_level as educationLevel',
      'education_field as educationField',
      'agency_id as agencyId',
    ])
    .select((select) => [
      select.selectFrom('account').select('account.id').whereRef('employee_id', '=', 'employee.id').as('accountId'),
      jsonArrayFrom(
        select
          .selectFrom('incumbency')
          .innerJoin('post', 'post.id', 'incumbency.post_id')
          .innerJoin('position', 'position.id', 'post.position_id')
          .select([
            'post.id as postId',
            'post.unit_id as unitId',
            'position.name as positionName',
            'incumbency.case_number as caseNumber',
            sql<string>`lower(valid_at)`.as('from'),
            sql<string | null>`upper(valid_at)`.as('until'),
          ])
          .whereRef('incumbency.employee_id', '=', 'employee.id')
          .orderBy(sql`lower(valid_at)`, 'desc'),
      ).as('positions'),
      jsonArrayFrom(
        select
          .selectFrom('performance_rating')
          .select(['year', 'rating', 'work_result as workResult', 'work_behavior as workBehavior'])
          .whereRef('performance_rating.employee_id', '=', 'employee.id')
          .orderBy('year', 'desc'),
      ).as('performance'),
      jsonArrayFrom(
        select
          .selectFrom('competency_result')
          .select(['competency', 'level', 'assessed_on as assessedOn'])
          .whereRef('competency_result.employee_id', '=', 'employee.id')
          .orderBy('assessed_on', 'desc')
          .orderBy('competency'),
      ).as('competencies'),
    ])
    .where('employee.id', '=', id)
    .executeTakeFirst();
}

export async function readDiscipline(db: Database, employee: string) {
  return db
    .selectFrom('discipline_case')
    .select(['level', 'status', 'started_on as startedOn', 'ended_on as endedOn'])
    .where('employee_id', '=', employee)
    .orderBy('started_on', 'desc')
    .execute();
}
