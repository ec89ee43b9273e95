import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface Wisher {
  employee: string;
  post: string;
  /** Posts, best first. */
  wishes: string[];
}

/**
 * Who takes part in a round on a day: whoever wishes for posts, holds one and has no open case. By id, which also decides between the
 * equally fit. A wish for a place alone speaks to matching only.
 */
export async function collectWishes(db: Database, agency: string, today: string): Promise<Wisher[]> {
  const { rows } = await sql<Wisher>`
    select wish.employee_id as employee, incumbency.post_id as post,
      array(select post_id from wish_post where wish_id = wish.id order by rank) as wishes
    from wish
    join employee on employee.id = wish.employee_id and employee.legal_status = 'active' and employee.agency_id = ${agency}
    join incumbency on incumbency.employee_id = wish.employee_id and incumbency.valid_at @> ${today}::date
    join post on post.id = incumbency.post_id join org_unit unit on unit.id = post.unit_id and unit.agency_id = ${agency}
    where wish.agency_id = ${agency} and wish.withdrawn_at is null and wish.valid_at @> ${today}::date
      and exists (select from wish_post where wish_id = wish.id)
      and not exists (select from mutation_case c where c.employee_id = wish.employee_id and c.closed_at is null)
    order by wish.employee_id`.execute(db);
  return rows;
}

/**
 * Those of the posts that are free to be taken on a day: no holder now or later, no case and no vacancy at work on them, and no more of a
 * kind in a unit than the workload analysis still needs (R12).
 */
export async function freePostsAmong(db: Database, posts: readonly string[], today: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with free as (
      select post.id, post.unit_id, post.position_id,
        row_number() over (partition by post.unit_id, post.position_id order by post.seat) as place
      from post
      where post.id = any(${[...posts]}::text[])
        and not exists (select from incumbency held where held.post_id = post.id
          and (upper(held.valid_at) is null or upper(held.valid_at) > ${today}::date))
        and not exists (select from mutation_case c where c.target_post_id = post.id and c.closed_at is null)
        and not exists (select from vacancy where vacancy.post_id = post.id and vacancy.closed_at is null))
    select free.id from free
    join position_need n on n.unit_id = free.unit_id and n.position_id = free.position_id
    where free.place <= n.need - (
      select count(*) from post seat where seat.unit_id = free.unit_id and seat.position_id = free.position_id
        and (exists (select from incumbency held where held.post_id = seat.id and held.valid_at @> ${today}::date)
          or exists (select from mutation_case c where c.target_post_id = seat.id and c.closed_at is null)))
    order by free.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Which posts ask the same of everybody: those of one kind in one unit; by post. */
export async function kindsOfPosts(db: Database, posts: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; kind: string }>`
    select id, first_value(id) over (partition by unit_id, position_id order by id) as kind
    from post where id = any(${[...posts]}::text[])`.execute(db);
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}
