import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';

/** Who moves where: an id and a post, and how many hang together. */
export interface Rotator {
  employeeId: string;
  nip: string;
  targetPostId: string;
}

const units = 40;

/**
 * Clerks over forty units of the small agency: the first half in circles of three, each taking the next one's post, the others to vacant
 * posts. Birth date and NIP agree, as the rules ask. @param serial what tells one group from the next
 */
export async function seedRotators(db: Database, count: number, serial: number, like: string): Promise<Rotator[]> {
  await sql`insert into org_unit (id, agency_id, parent_id, name, unit_type)
    select 'RU' || n, 'bantul', 'SETDA', 'Unit ' || n, 'opd' from generate_series(1, ${units}) n on conflict do nothing`.execute(
    db,
  );
  await sql`insert into position_standard select 'pengadministrasi', competency, 1 from position_standard
    where position_id = 'penelaah' on conflict do nothing`.execute(db);
  await sql`insert into position_need (unit_id, position_id, need, minimum)
    select 'RU' || n, position, 9000, 0 from generate_series(1, ${units}) n, unnest(array['pengadministrasi', 'penelaah']) position
    on conflict do nothing`.execute(db);
  const prefix = `R${serial}`;
  const { rows } = await sql<Rotator>`
    with clerk as (
      insert into employee (nip, name, birth_date, sex, employee_type, legal_status, rank, tmt_cpns, tmt_pns,
        education_level, education_field, agency_id, source, recorded_at)
      select to_char(born, 'YYYYMMDD') || '2010012' || 100 + n % 900, ${prefix} || ' ' || n, born, sex, employee_type, legal_status,
        rank, tmt_cpns, tmt_pns, education_level, education_field, agency_id, source, recorded_at
      from employee, generate_series(1, ${count}) n, lateral (select date '1985-01-02' + ${serial}::int * 30 + n / 900 as born) day
      where id = ${like}::uuid
      returning id, nip, split_part(name, ' ', 2)::int as n
    ), account as (
      insert into account (alias, employee_id, name, agency_id, recorded_at)
      select lower(${prefix}) || '-' || n, id, ${prefix} || ' ' || n, 'bantul', now() from clerk
    ), origin as (
      insert into post (id, unit_id, position_id, seat, heads_unit)
      select ${prefix} || '-from-' || n, 'RU' || n % ${units} + 1, 'pengadministrasi', ${serial}::int * 10000 + n, false from clerk
    ), target as (
      insert into post (id, unit_id, position_id, seat, heads_unit)
      select ${prefix} || '-to-' || n, 'RU' || (n + 7) % ${units} + 1, 'penelaah', ${serial}::int * 10000 + n, false from clerk
    ), rating as (
      insert into performance_rating (employee_id, year, work_result, work_behavior, rating, source, recorded_at)
      select clerk.id, year, work_result, work_behavior, rating, source, recorded_at
      from performance_rating, clerk where employee_id = ${like}::uuid
    ), clearance as (
      insert into employee_clearance (employee_id, study_assignment, service_bond, legal_process, open_audit_finding, as_of,
        source, recorded_at)
      select clerk.id, study_assignment, service_bond, legal_process, open_audit_finding, as_of, source, recorded_at
      from employee_clearance, clerk where employee_id = ${like}::uuid
    )
    select id as "employeeId", nip, case when n <= ${count} / 6 * 3
      then ${prefix} || '-from-' || (case n % 3 when 0 then n - 2 else n + 1 end) else ${prefix} || '-to-' || n end as "targetPostId"
    from clerk order by n`.execute(db);
  await sql`
    insert into incumbency (employee_id, post_id, valid_at, source, recorded_at)
    select id, ${prefix} || '-from-' || split_part(name, ' ', 2), '[2022-06-01,)', 'bench', now()
    from employee where name like ${`${prefix} %`}`.execute(db);
  await sql`analyze`.execute(db);
  return rows;
}
