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
  const recipients = await desk.tx
    .selectFrom('account')
    .select(['id', 'email'])
    .where('id', 'in', [...accounts])
    .where('active', '=', true)
    .execute();
  const messages = recipients.map(({ id, email }) => ({
    dedupe_key: `${dedupe}:${id}`,
    account_id: id,
    case_number: desk.case.case_number,
    task_id: task ?? null,
    kind: letter.kind,
    subject: JSON.stringify(letter.subject),
    body: JSON.stringify(letter.body),
    created_at: desk.now,
    mail_state: email === null ? 'no-address' : 'owed',
    mail_next_at: email === null ? null : desk.now,
  }));
  if (messages.length === 0) return;
  await desk.tx
    .insertInto('notification')
    .values(messages)
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .execute();
}
