import { sql } from 'kysely';
import type { WishRegister } from '../../domain/wish/refuse-wish.ts';
import type { Database } from '../open-database.ts';

/** What a wish is checked against, on a day (ISO date). */
export async function readWishRegister(
  db: Database,
  { agency, employee, posts, today }: { agency: string; employee: string; posts: readonly string[]; today: string },
): Promise<WishRegister> {
  const { rows } = await sql<Omit<WishRegister, 'today'>>`
    select (select post_id from incumbency where employee_id = ${employee}::uuid and valid_at @> ${today}::date) as "ownPost",
      array(select post.id from post join org_unit unit on unit.id = post.unit_id
        where unit.agency_id = ${agency} and post.id = any(${[...posts]}::text[])) as "knownPosts",
      array(select distinct place from org_unit where agency_id = ${agency} and place is not null) as places`.execute(
    db,
  );
  return { ...rows[0]!, today };
}
