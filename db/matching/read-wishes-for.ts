import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/**
 * Who wishes for a post, in points (F41): 1000 for the first wish, 100 less for each later one, 500 for whoever names its place only. Wishes
 * that are withdrawn or not valid on the day count for nothing.
 */
export async function readWishesFor(
  db: Database,
  { postId, today }: { postId: string; today: string },
): Promise<Record<string, number>> {
  const { rows } = await sql<{ employeeId: string; points: number }>`
    select employee_id as "employeeId", max(points)::int as points
    from (
      select wish.employee_id, greatest(1100 - wish_post.rank * 100, 100) as points
      from wish_post join wish on wish.id = wish_post.wish_id
      where wish_post.post_id = ${postId} and wish.withdrawn_at is null and wish.valid_at @> ${today}::date
      union all
      select wish.employee_id, 500
      from post join org_unit on org_unit.id = post.unit_id join wish on wish.place = org_unit.place
      where post.id = ${postId} and wish.withdrawn_at is null and wish.valid_at @> ${today}::date
    ) stated
    group by employee_id order by employee_id`.execute(db);
  return Object.fromEntries(rows.map(({ employeeId, points }) => [employeeId, points]));
}
