import { sql } from 'kysely';
import type { ImportedEmployee } from '../../domain/employee-import/imported-employee.ts';
import type { Database } from '../../db/open-database.ts';
import type { ImportChanges } from './import-report.ts';
import { incomingRows } from './imported-row.ts';

/** Everybody may sign in and read their own case: one account an employee, with the government e-mail and no other. */
export async function writeAccounts(
  db: Database,
  employees: readonly ImportedEmployee[],
  at: Date,
  changes: ImportChanges,
): Promise<void> {
  const { rows } = await sql<{ created: number; changed: number }>`
    with written as (
      insert into account as account (employee_id, name, email, agency_id, active, recorded_at)
      select employee.id, incoming.full_name, incoming.email, incoming.agency_id, incoming.in_service, ${at}
      from ${incomingRows(employees)} join employee using (nip)
      on conflict (employee_id) do update set
        name = excluded.name, email = excluded.email, agency_id = excluded.agency_id, active = excluded.active,
        recorded_at = excluded.recorded_at
      where (account.name, account.email, account.agency_id, account.active)
        is distinct from (excluded.name, excluded.email, excluded.agency_id, excluded.active)
      returning id, old.id is null as is_new
    ), given as (
      insert into account_role (account_id, role) select id, 'employee' from written on conflict do nothing
    )
    select count(*) filter (where is_new)::int as created, count(*) filter (where not is_new)::int as changed from written`.execute(
    db,
  );
  changes.accounts.created += rows[0]?.created ?? 0;
  changes.accounts.changed += rows[0]?.changed ?? 0;
}
