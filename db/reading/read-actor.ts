import { sql } from 'kysely';
import type { Role } from '../../domain/rights/role.ts';
import type { Database } from '../open-database.ts';

/** Who is asking, as the record knows them now. */
export interface ReadingActor {
  account: string;
  name: string;
  agency: string;
  timeZone: string;
  employee: string | undefined;
  roles: Role[];
}

/**
 * The active account with its roles. Whoever holds a post that heads a unit today is a supervisor, by that post and for as
 * long as they hold it; whoever is an employee may act for themselves.
 */
export async function readActor(db: Database, account: string): Promise<ReadingActor | undefined> {
  const { rows } = await sql<{
    name: string;
    agency: string;
    time_zone: string;
    employee: string | null;
    roles: Role[];
    heads: boolean;
  }>`
    select account.name, account.agency_id as agency, agency.time_zone, account.employee_id as employee,
      array(select role from account_role where account_id = account.id order by role) as roles,
      exists (
        select from incumbency join post on post.id = incumbency.post_id
        where incumbency.employee_id = account.employee_id and post.heads_unit
          and incumbency.valid_at @> (now() at time zone agency.time_zone)::date
      ) as heads
    from account join agency on agency.id = account.agency_id
    where account.id = ${account}::uuid and account.active`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const roles = new Set<Role>(row.roles);
  if (row.heads) roles.add('supervisor');
  if (row.employee) roles.add('employee');
  return {
    account,
    name: row.name,
    agency: row.agency,
    timeZone: row.time_zone,
    employee: row.employee ?? undefined,
    roles: [...roles],
  };
}
