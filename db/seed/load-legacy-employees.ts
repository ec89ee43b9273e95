import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { placeEmployee } from './place-employee.ts';
import { readTable } from './read-table.ts';
import { rowsOf } from './rows-of.ts';

/** People taken over from a register that checked nothing: their numbers may contradict their records (R02). */
export async function loadLegacyEmployees(db: Database, folder: string, at: Date): Promise<void> {
  const people = await readTable(folder, 'legacy-employees.csv');
  await sql`
    with added as (
      insert into employee (nip, name, birth_date, sex, employee_type, legal_status, rank, tmt_cpns, tmt_pns, agency_id,
        source, recorded_at)
      select nip, given.name, birth_date, sex, 'PNS', 'active', rank, tmt_cpns, tmt_pns, org_unit.agency_id,
        'legacy-register', ${at}
      from ${rowsOf(
        people,
        'given',
        'nip text, name text, birth_date date, sex text, rank text, tmt_cpns date, tmt_pns date, unit text',
      )} join org_unit on org_unit.id = unit
      on conflict (nip) do nothing returning id, name, agency_id
    ), known as (
      insert into account (employee_id, name, agency_id, recorded_at) select id, name, agency_id, ${at} from added returning id
    )
    insert into account_role (account_id, role) select id, 'employee' from known`.execute(db);
  for (const { nip, unit, position, since } of people)
    await placeEmployee(
      db,
      { nip: nip ?? '', unit: unit ?? '', position: position ?? '', from: since ?? '', to: null },
      at,
    );
}
