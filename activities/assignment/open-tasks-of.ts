import type { Selectable } from 'kysely';
import type { Task } from '../../db/generated/database.ts';
import type { TaskDesk } from './task-desk.ts';

/** The open tasks of the case or vacancy at this desk, in the order of their ids. */
export async function openTasksOf({ tx, owner }: Pick<TaskDesk, 'tx' | 'owner'>): Promise<Selectable<Task>[]> {
  const open = tx.selectFrom('task').selectAll().where('state', '=', 'open').orderBy('id');
  const own =
    'caseNumber' in owner
      ? open.where('case_number', '=', owner.caseNumber)
      : open.where('vacancy_number', '=', owner.vacancyNumber);
  return own.execute();
}
