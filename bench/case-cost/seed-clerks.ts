import { sql } from 'kysely';
import holidays from '../../db/reference/holidays-2026.json' with { type: 'json' };
import type { Database } from '../../db/open-database.ts';
import { seedSmallAgency, type SmallAgency } from '../../test/harness/small-agency.ts';

/** Who moves where. */
export interface Move {
  employeeId: string;
  targetPostId: string;
}

export interface Clerks {
  agency: SmallAgency;
  moves: Move[];
}

/**
 * The small agency of the tests with as many clerks and vacant posts as there are cases, and a policy under which nobody
 * waits: reviews come one, two and three seconds after the placement. Nobody has an e-mail address: messages are written to
 * the outbox and the inbox as ever, but sending mail, which goes on beside the cases, is not what is measured.
 */
export async function seedClerks(db: Database, count: number): Promise<Clerks> {
  const agency = await seedSmallAgency(db);
  await loadHolidays(db);
  await sql`update account set email = null`.execute(db);
  await sql`update position_need set need = need + ${count}`.execute(db);
  const { rows } = await sql<Move>`
    with clerk as (
      insert into employee (nip, name, birth_date, sex, employee_type, legal_status, rank, tmt_cpns, tmt_pns,
        education_level, education_field, agency_id, source, recorded_at)
      select '198501012010012' || 100 + n, 'Pegawai ' || n, birth_date, sex, employee_type, legal_status, rank, tmt_cpns,
        tmt_pns, education_level, education_field, agency_id, source, recorded_at
      from employee, generate_series(1, ${count}) n where id = ${agency.employeeId}
      returning id, right(nip, 3)::int - 100 as n
    ), account as (
      insert into account (alias, employee_id, name, agency_id, recorded_at)
      select 'clerk' || n, id, 'Pegawai ' || n, 'bantul', now() from clerk
    ), origin as (
      insert into post (id, unit_id, position_id, seat, heads_unit)
      select 'origin-' || n, 'DKPP', 'pengadministrasi', n + 10, false from clerk
    ), target as (
      insert into post (id, unit_id, position_id, seat, heads_unit)
      select 'target-' || n, 'BAPPEDA', 'penelaah', n + 10, false from clerk
    ), rating as (
      insert into performance_rating
        (employee_id, year, work_result, work_behavior, rating, source, recorded_at)
      select clerk.id, year, work_result, work_behavior, rating, source, recorded_at
      from performance_rating, clerk where employee_id = ${agency.employeeId}
    ), clearance as (
      insert into employee_clearance (employee_id, study_assignment, service_bond, legal_process, open_audit_finding, as_of,
        source, recorded_at)
      select clerk.id, study_assignment, service_bond, legal_process, open_audit_finding, as_of, source, recorded_at
      from employee_clearance, clerk where employee_id = ${agency.employeeId}
    )
    select id as "employeeId", 'target-' || n as "targetPostId" from clerk order by n`.execute(db);
  await sql`
    insert into incumbency (employee_id, post_id, valid_at, source, recorded_at)
    select employee.id, 'origin-' || right(nip, 3)::int - 100, '[2022-06-01,)', 'bench', now()
    from employee where name like 'Pegawai %'`.execute(db);
  await sql`
    insert into policy_parameter (agency_id, profile, key, value, valid_at, reason, recorded_at)
    values ('bantul', 'standard', 'review.days', ${JSON.stringify(reviewDays)}, '[2020-01-01,)', 'bench', now())`.execute(
    db,
  );
  return { agency, moves: rows };
}

const reviewDays = [1, 2, 3].map((amount) => ({ amount, unit: 'second' }));

async function loadHolidays(db: Database): Promise<void> {
  const { year, decree, days } = holidays;
  await sql`insert into holiday_decree (year, decree, recorded_at) values (${year}, ${decree}, now())`.execute(db);
  await db
    .insertInto('holiday')
    .values(days.map((day) => ({ ...day, name: JSON.stringify(day.name), year })))
    .execute();
}
