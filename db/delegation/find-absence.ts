import { type Kysely, sql } from 'kysely';
import type { DB } from '../generated/database.ts';

export interface StandingAbsence {
  id: string;
  account: string;
  delegate: string;
  alternate: string | null;
}

/** The absence of an account that is in force on a day (ISO). */
export async function findAbsence(db: Kysely<DB>, account: string, day: string): Promise<StandingAbsence | undefined> {
  return db
    .selectFrom('delegation')
    .select(['id', 'account_id as account', 'delegate_id as delegate', 'alternate_id as alternate'])
    .where('account_id', '=', account)
    .where('revoked_at', 'is', null)
    .where(sql<boolean>`during @> ${day}::date`)
    .executeTakeFirst();
}
