import type { Database } from '../../db/open-database.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { readTask, type TaskRow } from '../../db/reading/read-task.ts';
import { readerOf } from '../rights/reader-of.ts';
import { Problem } from '../problem/problem.ts';

/** A task of the reader's agency, or one that names the reader; never of a case they are recused from. */
export async function findTask(db: Database, actor: ReadingActor, id: string): Promise<TaskRow> {
  const task = await readTask(db, id, readerOf(actor));
  if (!task || task.recused || (task.agencyId !== actor.agency && !task.mine)) throw new Problem('not-found');
  return task;
}
