import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { readTable } from './read-table.ts';
import { rowsOf } from './rows-of.ts';

/** Annual performance, competency levels and talent axes (R11, R19, R20). */
export async function loadAssessments(db: Database, folder: string, at: Date): Promise<void> {
  await sql`
    insert into performance_rating (employee_id, year, work_result, work_behavior, rating, source, recorded_at)
    select employee.id, year, work_result, work_behavior, rating, 'sample', ${at}
    from ${rowsOf(
      await readTable(folder, 'performance.csv'),
      'given',
      'nip text, year int, work_result text, work_behavior text, rating text',
    )} join employee using (nip)
    on conflict (employee_id, year) do nothing`.execute(db);

  const levels = (await readTable(folder, 'competencies.csv')).flatMap(({ nip, assessed_on, ...byCompetency }) =>
    Object.entries(byCompetency).map(([competency, level]) => ({ nip, assessed_on, competency, level: Number(level) })),
  );
  await sql`
    insert into competency_result (employee_id, competency, level, assessed_on, source, recorded_at)
    select employee.id, competency, level, assessed_on, 'sample', ${at}
    from ${rowsOf(levels, 'given', 'nip text, assessed_on date, competency text, level int')} join employee using (nip)
    on conflict (employee_id, competency, assessed_on) do nothing`.execute(db);

  await sql`
    insert into talent_profile (employee_id, assessed_on, scheme_id, performance_axis, potential_axis, source, recorded_at)
    select employee.id, assessed_on, scheme_id, performance_axis, potential_axis, 'sample', ${at}
    from ${rowsOf(
      await readTable(folder, 'talent.csv'),
      'given',
      'nip text, assessed_on date, scheme_id text, performance_axis text, potential_axis int',
    )} join employee using (nip)
    on conflict (employee_id, assessed_on) do nothing`.execute(db);
}
