import { type Kysely, sql } from 'kysely';
import type { DB } from '../generated/database.ts';
import { findUnitHead } from './find-unit-head.ts';

/**
 * The superior of an account on a day: the head of the unit in which it holds a post, or for a head the head of the unit
 * above. Nobody for whoever holds no post, such as an elected regent.
 */
export async function findSuperior(db: Kysely<DB>, accountId: string, day: string): Promise<string | undefined> {
  const unit = await db
    .selectFrom('account')
    .innerJoin('incumbency', 'incumbency.employee_id', 'account.employee_id')
    .innerJoin('post', 'post.id', 'incumbency.post_id')
    .innerJoin('org_unit', 'org_unit.id', 'post.unit_id')
    .select(['org_unit.id', 'org_unit.parent_id'])
    .where('account.id', '=', accountId)
    .where(sql<boolean>`incumbency.valid_at @> ${day}::date`)
    .executeTakeFirst();
  if (!unit) return undefined;
  const head = await findUnitHead(db, unit.id, day);
  if (head && head.account_id !== accountId) return head.account_id;
  if (!unit.parent_id) return undefined;
  return (await findUnitHead(db, unit.parent_id, day))?.account_id;
}
