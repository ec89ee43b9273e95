import { sql } from 'kysely';
import type { Letter } from '../../domain/notification/letter.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

export interface Notice {
  accounts: readonly string[];
  letter: Letter;
  /** What makes this message one: a retry, or a second reason to say the same, adds none. */
  dedupe: string;
  task?: string;
}

/**
 * Puts a message into the in-app inbox and, where the account has an address, into the mail outbox, in the transaction of
 * what it tells. It leaves the house later and as often as needed (F72).
 */
export async function notify(desk: CaseDesk, { accounts, letter, dedupe, task }: Notice): Promise<void> {
  if (accounts.length === 0) return;
  await sql`
    insert into notification (dedupe_key, account_id, case_number, task_id, kind, subject, body, created_at,
      mail_state, mail_next_at)
    select ${`${dedupe}:`} || id, id, ${desk.case.case_number}, ${task ?? null}, ${letter.kind},
      ${JSON.stringify(letter.subject)}::jsonb, ${JSON.stringify(letter.body)}::jsonb, ${desk.now}::timestamptz,
      case when email is null then 'no-address' else 'owed' end,
      case when email is null then null else ${desk.now}::timestamptz end
    from account where id = any(${accounts}::uuid[]) and active
    on conflict (dedupe_key) do nothing`.execute(desk.tx);
}
