import type { DigestOrder } from '../../contract/notification-digest.ts';
import type { Database } from '../../db/open-database.ts';
import { oweLetter } from '../../db/notification/owe-letter.ts';
import { letters } from '../../domain/notification/letters.ts';
import type { Text } from '../../domain/text.ts';

/** A digest names so many; the others are in the inbox. */
const most = 50;

/** Owes each reader who prefers it one letter with what came since the last; a transaction each, so a retry goes on. @returns how many */
export async function sendDigests(db: Database, { now }: DigestOrder): Promise<number> {
  const readers = await db
    .selectFrom('notification')
    .select('account_id')
    .distinct()
    .where('mail_state', '=', 'digest')
    .execute();
  for (const { account_id } of readers) await digestOf(db, account_id, new Date(now));
  return readers.length;
}

async function digestOf(db: Database, account: string, now: Date): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const taken = await tx
      .updateTable('notification')
      .set({ mail_state: 'digested' })
      .where('account_id', '=', account)
      .where('mail_state', '=', 'digest')
      .returning(['id', 'subject', 'created_at'])
      .execute();
    const last = taken.toSorted((a, b) => a.created_at.getTime() - b.created_at.getTime());
    if (last.length === 0) return;
    const subjects = last.slice(0, most).map(({ subject }) => subject as unknown as Text);
    await oweLetter(tx, {
      accounts: [account],
      letter: letters['daily-digest']({ subjects, more: last.length - subjects.length }),
      // What it takes along makes it one: nothing is taken twice.
      dedupe: `daily-digest:${last.at(-1)!.id}`,
      now,
    });
  });
}
