import { sql } from 'kysely';
import type { OwedLetter as WrittenLetter } from '../../db/notification/owe-letter.ts';
import type { Database } from '../../db/open-database.ts';

export type CalendarEntry = NonNullable<WrittenLetter['calendar']>;

export interface OwedLetter {
  id: string;
  accountId: string;
  /** Null where the address was taken off the account after the letter was written. */
  address: string | null;
  attempts: number;
  subject: { id: string; en: string };
  body: { id: string; en: string };
  calendar?: CalendarEntry | null;
}

/** The oldest letter that is due, locked until the transaction ends; another relay passes it over. */
export async function takeOwedLetter(tx: Database): Promise<OwedLetter | undefined> {
  const row = await tx
    .selectFrom('notification')
    .innerJoin('account', 'account.id', 'notification.account_id')
    .where('mail_state', '=', 'owed')
    .where('mail_next_at', '<=', sql<Date>`now()`)
    .select([
      'notification.id',
      'account.id as accountId',
      'account.email as address',
      'mail_attempts as attempts',
      'subject',
      'body',
      'calendar',
    ])
    .orderBy('notification.created_at')
    .orderBy('notification.id')
    .limit(1)
    .forUpdate('notification')
    .skipLocked()
    .executeTakeFirst();
  return row as unknown as OwedLetter | undefined;
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

/** Kept for when the address is mended; the reader has it in the inbox meanwhile. */
export async function noteBounced(tx: Database, { id, attempts }: OwedLetter, reason: string): Promise<void> {
  await tx
    .updateTable('notification')
    .set({ mail_state: 'bounced', mail_attempts: attempts + 1, mail_error: reason, mail_next_at: null })
    .where('id', '=', id)
    .execute();
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
