import type { Database } from '../open-database.ts';

/** Mails that wait for a mail server. */
export async function countOwedMessages(db: Database): Promise<number> {
  const row = await db
    .selectFrom('notification')
    .select(({ fn }) => fn.countAll<string>().as('owed'))
    .where('mail_state', '=', 'owed')
    .executeTakeFirstOrThrow();
  return Number(row.owed);
}
