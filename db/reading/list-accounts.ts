import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface AccountLine {
  id: string;
  name: string;
  employeeId: string | null;
  roles: string[];
}

/** Active accounts of an agency, by name; for handing tasks over. */
export async function listAccounts(
  db: Database,
  agency: string,
  filter: { role?: string | undefined; name?: string | undefined; after?: string | undefined; limit: number },
): Promise<AccountLine[]> {
  const conditions = [
    sql`account.agency_id = ${agency}`,
    sql`account.active`,
    ...(filter.role === undefined
      ? []
      : [sql`exists (select from account_role r where r.account_id = account.id and r.role = ${filter.role})`]),
    ...(filter.name === undefined ? [] : [sql`starts_with(lower(account.name), lower(${filter.name}))`]),
    ...(filter.after === undefined
      ? []
      : [sql`(account.name, account.id) > (select a.name, a.id from account a where a.id = ${filter.after}::uuid)`]),
  ];
  const { rows } = await sql<AccountLine>`
    select account.id, account.name, account.employee_id as "employeeId",
      array(select role from account_role where account_id = account.id order by role) as roles
    from account
    where ${sql.join(conditions, sql` and `)}
    order by account.name, account.id
    limit ${filter.limit + 1}`.execute(db);
  return rows;
}
