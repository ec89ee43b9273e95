import { type Kysely, sql } from 'kysely';
import type { DB } from '../generated/database.ts';

export interface UnitHead {
  account_id: string;
  employee_id: string;
  unit_id: string;
}

/** Who holds the head post of a unit on a day, with an account that is in use. */
export async function findUnitHead(db: Kysely<DB>, unitId: string, day: string): Promise<UnitHead | undefined> {
  return db
    .selectFrom('post')
    .innerJoin('incumbency', 'incumbency.post_id', 'post.id')
    .innerJoin('account', 'account.employee_id', 'incumbency.employee_id')
    .select(['account.id as account_id', 'incumbency.employee_id', 'post.unit_id'])
    .where('post.unit_id', '=', unitId)
    .where('post.heads_unit', '=', true)
    .where('account.active', '=', true)
    .where(sql<boolean>`incumbency.valid_at @> ${day}::date`)
    .executeTakeFirst();
}
