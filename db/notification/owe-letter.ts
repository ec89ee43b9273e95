import { sql, type Transaction } from 'kysely';
import type { CalendarEntry } from '../../domain/notification/calendar-entry.ts';
import type { Letter } from '../../domain/notification/letter.ts';
import type { DB } from '../generated/database.ts';
import { oweWebhooks } from './owe-webhooks.ts';

export interface OwedLetter {
  accounts: readonly string[];
  letter: Letter;
  /** What makes this message one: a retry, or a second reason to say the same, adds none. */
  dedupe: string;
  /** Absent where it is about no case. */
  caseNumber?: string | undefined;
  task?: string | undefined;
  /** A session, as a file that calendars read; it goes with the mail. */
  calendar?: CalendarEntry | undefined;
  now: Date;
}

/**
 * Puts a message into the in-app inbox and, where the account has an address, into the mail outbox, in the transaction of
 * what it tells. It leaves the house later and as often as needed (F72). Whether it goes by mail, at once or in the digest is the reader's
 * choice, except for what the law requires.
 */
export async function oweLetter(tx: Transaction<DB>, owed: OwedLetter): Promise<void> {
  const { accounts, letter, dedupe, caseNumber, task, calendar, now } = owed;
  if (accounts.length === 0) return;
  const legal = letter.legal === true;
  await sql`
    insert into notification (dedupe_key, account_id, case_number, task_id, kind, subject, body, created_at,
      mail_state, mail_next_at, calendar)
    select ${`${dedupe}:`} || id, id, ${caseNumber ?? null}, ${task ?? null}, ${letter.kind},
      ${JSON.stringify(letter.subject)}::jsonb, ${JSON.stringify(letter.body)}::jsonb, ${now}::timestamptz,
      way, case when way = 'owed' then ${now}::timestamptz end,
      ${calendar ? JSON.stringify(calendar) : null}::jsonb
    from account, lateral (select case
        when email is null then 'no-address'
        when not ${legal} and preferred = 'never' then 'muted'
        when exists (select from mail_bounce where account_id = account.id and address = email and resolved_at is null)
          then 'bounced'
        when not ${legal} and preferred = 'daily' then 'digest'
        else 'owed' end as way
      from (select (select mail from notification_preference
        where account_id = account.id and kind = ${letter.kind}) as preferred) choice) chosen
    where id = any(${accounts}::uuid[]) and active
    on conflict (dedupe_key) do nothing`.execute(tx);
  await oweWebhooks(tx, owed);
}
