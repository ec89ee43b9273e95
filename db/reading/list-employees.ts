import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface EmployeeFilter {
  name?: string | undefined;
  nip?: string | undefined;
  unit?: string | undefined;
  after?: string | undefined;
  limit: number;
}

export interface EmployeeLine {
  id: string;
  nip: string;
  name: string;
  employeeType: string;
  rank: string | null;
  postId: string | null;
  positionName: string | null;
  unitId: string | null;
}

/** Employees of an agency by name; the next page begins after the last id, so that no name stands in an address. */
export async function listEmployees(
  db: Database,
  agency: string,
  { name, nip, unit, after, limit }: EmployeeFilter,
): Promise<EmployeeLine[]> {
  const conditions = [
    sql`employee.agency_id = ${agency}`,
    ...(name === undefined ? [] : [sql`employee.name ilike ${`${escapeLike(name)}%`}`]),
    ...(nip === undefined ? [] : [sql`employee.nip = ${nip}`]),
    ...(unit === undefined ? [] : [sql`post.unit_id = ${unit}`]),
    ...(after === undefined
      ? []
      : [sql`(employee.name, employee.id) > (select e.name, e.id from employee e where e.id = ${after}::uuid)`]),
  ];
  const { rows } = await sql<EmployeeLine>`
    select employee.id, employee.nip, employee.name, employee.employee_type as "employeeType", employee.rank,
      post.id as "postId", position.name as "positionName", post.unit_id as "unitId"
    from employee
    join agency on agency.id = employee.agency_id
    left join incumbency on incumbency.employee_id = employee.id
      and incumbency.valid_at @> (now() at time zone agency.time_zone)::date
    left join post on post.id = incumbency.post_id
    left join position on position.id = post.position_id
    where ${sql.join(conditions, sql` and `)}
    order by employee.name, employee.id
    limit ${limit + 1}`.execute(db);
  return rows;
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
}
