import type { Transaction } from 'kysely';
import type { Database } from '../open-database.ts';
import type { DB } from '../generated/database.ts';
import type { LetterRow } from './letter-row.ts';
import { readLetter } from './read-letter.ts';

/** Does something about a letter while nobody else does; undefined where there is none. */
export async function withLetter<T>(
  db: Database,
  id: string,
  work: (tx: Transaction<DB>, letter: LetterRow) => Promise<T>,
): Promise<T | undefined> {
  return db.transaction().execute(async (tx) => {
    const locked = await tx
      .selectFrom('decree_letter')
      .select('id')
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    const letter = locked && (await readLetter(tx, id));
    return letter && work(tx, letter);
  });
}

export async function insertInitials(
  tx: Transaction<DB>,
  { letter, place, role, account, now }: { letter: string; place: number; role: string; account: string; now: Date },
): Promise<void> {
  await tx
    .insertInto('decree_initial')
    .values({ letter_id: letter, place, role, account_id: account, initialled_at: now })
    .execute();
}

export async function returnDraft(
  tx: Transaction<DB>,
  { letter, reason, account, now }: { letter: string; reason: string; account: string; now: Date },
): Promise<void> {
  await tx
    .updateTable('decree_letter')
    .set({ state: 'returned', return_reason: reason, returned_by: account, returned_at: now, number: null })
    .where('id', '=', letter)
    .execute();
}
