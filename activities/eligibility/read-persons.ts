import { sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Database } from '../../db/open-database.ts';

/** Who decides about a case; a tie of theirs to the employee matters (R22). */
export const decidingRoles = ['panel-member', 'panel-chair', 'authorized-official', 'appointing-authority'] as const;

export type PersonRecord = Awaited<ReturnType<ReturnType<typeof selectPersons>['execute']>>[number];

/** All that the registers hold about each of these employees, by their ids; one round trip. */
export async function readPersons(db: Database, employeeIds: readonly string[]): Promise<Map<string, PersonRecord>> {
  const rows = await selectPersons(db, employeeIds).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

function selectPersons(db: Database, employeeIds: readonly string[]) {
  return db
    .selectFrom('employee')
    .innerJoin('agency', 'agency.id', 'employee.agency_id')
    .where('employee.id', '=', sql<string>`any(${[...employeeIds]}::uuid[])`)
    .select([
      'employee.id',
      'employee.nip',
      'employee.birth_date',
      'employee.sex',
      'employee.employee_type',
      'employee.legal_status',
    ])
    .select(['employee.rank', 'employee.tmt_pns', 'employee.education_level', 'employee.education_field'])
    .select(['employee.source', 'employee.recorded_at', 'agency.time_zone'])
    .select((eb) => [
      jsonObjectFrom(
        eb
          .selectFrom('employee_clearance as clearance')
          .select(['study_assignment', 'service_bond', 'legal_process', 'open_audit_finding'])
          .select(['source', 'as_of as recorded_at'])
          .whereRef('clearance.employee_id', '=', 'employee.id'),
      ).as('clearance'),
      jsonArrayFrom(
        eb
          .selectFrom('performance_rating as rated')
          .select(['year', 'rating', 'source', 'recorded_at'])
          .whereRef('rated.employee_id', '=', 'employee.id')
          .orderBy('year', 'desc'),
      ).as('ratings'),
      jsonArrayFrom(
        eb
          .selectFrom('discipline_case as sanction')
          .select(['level', 'status', 'started_on', 'ended_on', 'source', 'recorded_at'])
          .whereRef('sanction.employee_id', '=', 'employee.id')
          .orderBy('started_on', 'desc'),
      ).as('sanctions'),
      jsonArrayFrom(
        eb
          .selectFrom('competency_result as result')
          .distinctOn('competency')
          .select(['competency', 'level', 'source', 'assessed_on as recorded_at'])
          .whereRef('result.employee_id', '=', 'employee.id')
          .orderBy('competency')
          .orderBy('assessed_on', 'desc'),
      ).as('competencies'),
      jsonObjectFrom(
        eb
          .selectFrom('talent_profile as talent')
          .select(['scheme_id', 'performance_axis', 'potential_axis', 'source', 'assessed_on as recorded_at'])
          .whereRef('talent.employee_id', '=', 'employee.id')
          .orderBy('assessed_on', 'desc')
          .limit(1),
      ).as('talent'),
      jsonArrayFrom(
        eb
          .selectFrom('incumbency as held')
          .innerJoin('post', 'post.id', 'held.post_id')
          .innerJoin('position', 'position.id', 'post.position_id')
          .select([
            'held.post_id',
            'post.unit_id',
            'position.id as position_id',
            'position.name',
            'position.position_class',
          ])
          .select([sql<string>`lower(held.valid_at)`.as('from'), sql<string | null>`upper(held.valid_at)`.as('to')])
          .select(['held.source', 'held.recorded_at'])
          .whereRef('held.employee_id', '=', 'employee.id')
          .orderBy('held.valid_at'),
      ).as('spells'),
      jsonArrayFrom(
        eb
          .selectFrom('relationship as tie')
          .innerJoin('account', (join) =>
            join.on((on) =>
              on.and([
                on.or([
                  on('account.employee_id', '=', on.ref('tie.employee_id')),
                  on('account.employee_id', '=', on.ref('tie.other_employee_id')),
                ]),
                on('account.employee_id', '<>', on.ref('employee.id')),
              ]),
            ),
          )
          .innerJoin('account_role', 'account_role.account_id', 'account.id')
          .select(['account.id as account_id', 'account_role.role', 'tie.kind', 'tie.source', 'tie.recorded_at'])
          .where((on) =>
            on.or([
              on('tie.employee_id', '=', on.ref('employee.id')),
              on('tie.other_employee_id', '=', on.ref('employee.id')),
            ]),
          )
          .where('account.active', '=', true)
          .where('account_role.role', 'in', decidingRoles)
          .orderBy('account.id')
          .orderBy('account_role.role'),
      ).as('ties'),
    ]);
}
