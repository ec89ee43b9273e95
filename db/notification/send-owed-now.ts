import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** Mail of a case, or about tasks of a vacancy, that waits for its next attempt is due at once. @returns how many letters */
export async function sendOwedNow(db: Database, number: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('notification')
    .set({ mail_next_at: sql<Date>`now()` })
    .where((where) =>
      where.or([
        where('case_number', '=', number),
        where('task_id', 'in', where.selectFrom('task').select('id').where('vacancy_number', '=', number)),
      ]),
    )
    .where('mail_state', '=', 'owed')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
