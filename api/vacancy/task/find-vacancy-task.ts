import type { Database } from '../../../db/open-database.ts';
import type { ReadingActor } from '../../../db/reading/read-actor.ts';
import { readVacancyTask, type VacancyTaskRow } from '../../../db/vacancy/read-vacancy-task.ts';
import { Problem } from '../../problem/problem.ts';
import { readerOf } from '../../rights/reader-of.ts';

/** The id of a task begins with the number of its case or vacancy. */
export function isVacancyTask(id: string): boolean {
  return id.startsWith('L-');
}

/** A vacancy's task of the reader's agency, or one that names the reader; never for somebody who stands on the list. */
export async function findVacancyTask(db: Database, actor: ReadingActor, id: string): Promise<VacancyTaskRow> {
  const task = await readVacancyTask(db, id, readerOf(actor));
  if (!task || (task.agencyId !== actor.agency && !task.mine)) throw new Problem('not-found');
  return task;
}
