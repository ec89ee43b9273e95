import { readVacancy, type VacancyRecord } from '../../db/vacancy/read-vacancies.ts';
import type { Database } from '../../db/open-database.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { Problem } from '../problem/problem.ts';

/** A vacancy of the reader's agency; others are not told that it exists. */
export async function findVacancy(db: Database, actor: ReadingActor, id: string): Promise<VacancyRecord> {
  const vacancy = await readVacancy(db, actor.agency, id);
  if (!vacancy) throw new Problem('not-found');
  return vacancy;
}
