import { sql, type Transaction } from 'kysely';
import type { Letter } from '../../domain/notification/letter.ts';
import type { DB } from '../generated/database.ts';
import type { Database } from '../open-database.ts';
import { findRoleHolders } from '../organisation/find-role-holders.ts';
import { oweLetter } from './owe-letter.ts';

export interface Bounce {
  account: string;
  address: string;
  source: 'smtp' | 'reported';
  reason: string;
  /** Who reports it; the mail server's own word has nobody. */
  by?: string;
}

/** An address takes no mail: what is owed to it waits, and HR hears of it. @returns whether this is news */
export async function noteBounce(
  tx: Transaction<DB>,
  { account, address, source, reason, by }: Bounce,
  letter: Letter,
): Promise<boolean> {
  const now = new Date();
  const noted = await tx
    .insertInto('mail_bounce')
    .values({ account_id: account, address, source, reason, noted_by: by ?? null, noted_at: now })
    .onConflict((conflict) => conflict.columns(['account_id', 'address']).where('resolved_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  await tx
    .updateTable('notification')
    .set({ mail_state: 'bounced', mail_next_at: null })
    .where('account_id', '=', account)
    .where('mail_state', '=', 'owed')
    .execute();
  if (!noted) return false;
  const { agency_id } = await tx
    .selectFrom('account')
    .select('agency_id')
    .where('id', '=', account)
    .executeTakeFirstOrThrow();
  const dedupe = `mail-bounced:${noted.id}`;
  await tx
    .insertInto('alarm')
    .values({
      ...{ agency_id, kind: 'mail-bounced', detail: JSON.stringify({ account, source }) },
      ...{ dedupe_key: dedupe, raised_at: now },
    })
    .execute();
  const officers = await findRoleHolders(tx, agency_id, 'hr-officer');
  await oweLetter(tx, {
    ...{
      accounts: officers.filter((officer) => officer !== account),
      letter,
      dedupe,
      now,
    },
  });
  return true;
}

/** HR mended it: what the address missed goes out, and the alarm is over. @returns how many letters, undefined where none bounced */
export async function settleBounces(
  db: Database,
  { account, by }: { account: string; by: string },
): Promise<number | undefined> {
  return db.transaction().execute(async (tx) => {
    const settled = await tx
      .updateTable('mail_bounce')
      .set({ resolved_at: new Date(), resolved_by: by })
      .where('account_id', '=', account)
      .where('resolved_at', 'is', null)
      .returning('id')
      .execute();
    if (settled.length === 0) return undefined;
    await tx
      .updateTable('alarm')
      .set({ resolved_at: new Date() })
      .where(
        'dedupe_key',
        'in',
        settled.map(({ id }) => `mail-bounced:${id}`),
      )
      .execute();
    const { numUpdatedRows } = await tx
      .updateTable('notification')
      .set({ mail_state: 'owed', mail_next_at: sql<Date>`now()` })
      .where('account_id', '=', account)
      .where('mail_state', '=', 'bounced')
      .executeTakeFirst();
    return Number(numUpdatedRows);
  });
}
