import { sql, type Transaction } from 'kysely';
import type { StatedWish } from '../../domain/wish/refuse-wish.ts';
import type { DB } from '../generated/database.ts';

export interface NewWish extends StatedWish {
  agency: string;
  employee: string;
}

/** One person's wishes are taken down one after another. */
export async function lockWishes(tx: Transaction<DB>, employee: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`wish:${employee}`}, 0))`.execute(tx);
}

/** The standing wish is withdrawn and stays as a row: a round that was given it can still be checked. */
export async function withdrawWish(tx: Transaction<DB>, employee: string): Promise<void> {
  await tx
    .updateTable('wish')
    .set({ withdrawn_at: new Date() })
    .where('employee_id', '=', employee)
    .where('withdrawn_at', 'is', null)
    .execute();
}

export async function insertWish(tx: Transaction<DB>, wish: NewWish): Promise<void> {
  const { id } = await tx
    .insertInto('wish')
    .values({
      ...{ employee_id: wish.employee, agency_id: wish.agency, place: wish.place, stated_at: new Date() },
      valid_at: sql<string>`daterange(${wish.from}::date, ${wish.until}::date, '[]')`,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (wish.posts.length === 0) return;
  await tx
    .insertInto('wish_post')
    .values(wish.posts.map((post, at) => ({ wish_id: id, rank: at + 1, post_id: post })))
    .execute();
}
