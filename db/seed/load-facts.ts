import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { loadAssessments } from './load-assessments.ts';
import { loadLegacyEmployees } from './load-legacy-employees.ts';
import { placeEmployee } from './place-employee.ts';
import { readTable } from './read-table.ts';
import { rowsOf } from './rows-of.ts';

/** What files other than the SIASN export know of people, each a CSV keyed by NIP. Repeatable: what is recorded stays. */
export async function loadFacts(db: Database, folder: string, at: Date): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await loadLegacyEmployees(transaction, folder, at);
    await loadAssessments(transaction, folder, at);
    await loadStanding(transaction, folder, at);
    for (const { nip, unit, position, from, to } of await readTable(folder, 'position-history.csv'))
      await placeEmployee(
        transaction,
        { nip: nip ?? '', unit: unit ?? '', position: position ?? '', from: from ?? '', to: to ?? null },
        at,
      );
  });
}

/** Discipline, clearances and ties between people (R07–R10, R22). */
async function loadStanding(db: Database, folder: string, at: Date): Promise<void> {
  await sql`
    insert into discipline_case (employee_id, level, status, started_on, ended_on, source, recorded_at)
    select employee.id, level, status, started_on, ended_on, 'sample', ${at}
    from ${rowsOf(
      await readTable(folder, 'discipline.csv'),
      'given',
      'nip text, level text, status text, started_on date, ended_on date',
    )} join employee using (nip)
    on conflict (employee_id, level, started_on) do nothing`.execute(db);
  await sql`
    insert into employee_clearance (employee_id, study_assignment, service_bond, legal_process, open_audit_finding, as_of,
      source, recorded_at)
    select employee.id, study_assignment, service_bond, legal_process, open_audit_finding, as_of, 'sample', ${at}
    from ${rowsOf(
      await readTable(folder, 'clearances.csv'),
      'given',
      `nip text, study_assignment boolean, service_bond boolean, legal_process boolean, open_audit_finding boolean,
       as_of date`,
    )} join employee using (nip)
    on conflict (employee_id) do nothing`.execute(db);
  await sql`
    insert into relationship (employee_id, other_employee_id, kind, source, recorded_at)
    select employee.id, other.id, given.kind, 'sample', ${at}
    from ${rowsOf(await readTable(folder, 'relationships.csv'), 'given', 'nip text, other_nip text, kind text')}
    join employee using (nip) join employee other on other.nip = given.other_nip
    on conflict do nothing`.execute(db);
}
