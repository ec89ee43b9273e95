import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';

export interface OwedLetter {
  id: string;
  /** Null where the address was taken off the account after the letter was written. */
  address: string | null;
  attempts: number;
  subject: { id: string; en: string };
  body: { id: string; en: string };
}

/** The oldest letters that are due, locked until the transaction ends; another relay passes them over. */
export async function takeOwedLetters(tx: Database, most: number): Promise<OwedLetter[]> {
  const rows = await tx
    .selectFrom('notification')
    .innerJoin('account', 'account.id', 'notification.account_id')
    .where('mail_state', '=', 'owed')
    .where('mail_next_at', '<=', sql<Date>`now()`)
    .select(['notification.id', 'account.email as address', 'mail_attempts as attempts', 'subject', 'body'])
    .orderBy('notification.created_at')
    .orderBy('notification.id')
    .limit(most)
    .forUpdate('notification')
    .skipLocked()
    .execute();
  return rows as unknown as OwedLetter[];
}

export async function noteSent(tx: Database, { id, attempts }: OwedLetter): Promise<void> {
  await tx
    .updateTable('notification')
    .set({ mail_state: 'sent', mail_sent_at: sql`clock_timestamp()`, mail_attempts: attempts + 1, mail_error: null })
    .where('id', '=', id)
    .execute();
}

export async function noteWithoutAddress(tx: Database, { id }: OwedLetter): Promise<void> {
  await tx.updateTable('notification').set({ mail_state: 'no-address' }).where('id', '=', id).execute();
}

export async function noteFailed(
  tx: Database,
  { id, attempts }: OwedLetter,
  failure: { reason: string; retryInMs: number },
): Promise<void> {
  await tx
    .updateTable('notification')
    .set({
      mail_attempts: attempts + 1,
      mail_error: failure.reason,
      mail_next_at: sql`clock_timestamp() + make_interval(secs => ${failure.retryInMs / 1000})`,
    })
    .where('id', '=', id)
    .execute();
}
