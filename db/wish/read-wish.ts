import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface WishRow {
  id: string;
  place: string | null;
  from: string;
  /** Its last day. */
  until: string;
  statedAt: Date;
  posts: { postId: string; positionName: string; unitName: string }[];
}

/** The standing wish of an employee; undefined where none was stated, or the last one was withdrawn. */
export async function readWish(db: Database, employee: string): Promise<WishRow | undefined> {
  const { rows } = await sql<WishRow>`
    select wish.id, place, lower(valid_at)::text as from, (upper(valid_at) - 1)::text as until, stated_at as "statedAt",
      (select coalesce(jsonb_agg(jsonb_build_object('postId', post.id, 'positionName', position.name,
          'unitName', unit.name) order by wished.rank), '[]')
        from wish_post wished join post on post.id = wished.post_id join position on position.id = post.position_id
        join org_unit unit on unit.id = post.unit_id where wished.wish_id = wish.id) as posts
    from wish where employee_id = ${employee}::uuid and withdrawn_at is null`.execute(db);
  return rows[0];
}
