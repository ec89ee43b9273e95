import type { Database } from '../open-database.ts';

/** Ids of the open vacancies whose committee is asked: their deadlines move with a calendar. */
export async function listVacanciesWithTasks(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('task')
    .innerJoin('vacancy', 'vacancy.number', 'task.vacancy_number')
    .select('vacancy.id')
    .distinct()
    .where('task.state', '=', 'open')
    .execute();
  return rows.map(({ id }) => id);
}
