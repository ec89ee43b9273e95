import type { MailPreference, PreferredMail } from '../../domain/notification/mail-preference.ts';
import type { Database } from '../open-database.ts';

export async function readPreferences(db: Database, account: string): Promise<Map<string, MailPreference>> {
  const rows = await db
    .selectFrom('notification_preference')
    .select(['kind', 'mail'])
    .where('account_id', '=', account)
    .execute();
  return new Map(rows.map(({ kind, mail }) => [kind, mail as MailPreference]));
}

/** What is not named stays as it was. */
export async function keepPreferences(
  db: Database,
  account: string,
  preferred: readonly PreferredMail[],
): Promise<void> {
  if (preferred.length === 0) return;
  const now = new Date();
  await db
    .insertInto('notification_preference')
    .values(preferred.map(({ kind, mail }) => ({ account_id: account, kind, mail, changed_at: now })))
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'kind']).doUpdateSet((row) => ({
        mail: row.ref('excluded.mail'),
        changed_at: row.ref('excluded.changed_at'),
      })),
    )
    .execute();
}
