import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface WishCounts {
  people: number;
  posts: { postId: string; positionName: string; unitId: string; wishes: number; first: number }[];
  places: { place: string; wishes: number }[];
}

/** How many wish for what on a day (ISO date), never who. */
export async function countWishes(db: Database, agency: string, today: string): Promise<WishCounts> {
  const { rows } = await sql<WishCounts>`
    with standing as (
      select id, place from wish where agency_id = ${agency} and withdrawn_at is null and valid_at @> ${today}::date),
    counted as (
      select wished.post_id, count(*)::int as wishes, (count(*) filter (where wished.rank = 1))::int as first
      from standing join wish_post wished on wished.wish_id = standing.id group by wished.post_id)
    select (select count(*)::int from standing) as people,
      (select coalesce(jsonb_agg(jsonb_build_object('postId', post.id, 'positionName', position.name, 'unitId', post.unit_id,
          'wishes', wishes, 'first', first) order by wishes desc, post.id), '[]')
        from counted join post on post.id = counted.post_id join position on position.id = post.position_id) as posts,
      (select coalesce(jsonb_agg(jsonb_build_object('place', place, 'wishes', wishes) order by wishes desc, place), '[]')
        from (select place, count(*)::int as wishes from standing where place is not null group by place) p) as places
    `.execute(db);
  return rows[0]!;
}
