import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface RegisteredPost {
  postId: string;
  unitId: string;
  place: string | null;
  /** Who sits there today, and is in no open case and active; a post whose holder cannot be asked is not to be given. */
  holder: string | null;
  taken: boolean;
}

/** Posts of an agency as they are today, in the order asked; one of another agency is not among them. */
export async function readPlanPosts(
  db: Database,
  asked: { agency: string; posts: readonly string[]; today: string },
): Promise<RegisteredPost[]> {
  const { rows } = await sql<RegisteredPost>`
    select post.id as "postId", post.unit_id as "unitId", unit.place, held.employee_id as holder,
      exists (select from mutation_case c where c.closed_at is null
        and (c.employee_id = held.employee_id or (c.target_post_id = post.id and c.reserves_post))) as taken
    from unnest(${[...asked.posts]}::text[]) with ordinality as wanted (id, place_in_list)
    join post on post.id = wanted.id
    join org_unit unit on unit.id = post.unit_id and unit.agency_id = ${asked.agency}
    left join incumbency held on held.post_id = post.id and held.valid_at @> ${asked.today}::date
    order by place_in_list`.execute(db);
  return rows;
}

export interface RegisteredPerson {
  employeeId: string;
  postId: string;
  unitId: string;
  place: string | null;
}

/** Where these people sit today; who is in an open case or holds nothing is left out. */
export async function readPlanPeople(
  db: Database,
  employees: readonly string[],
  today: string,
): Promise<RegisteredPerson[]> {
  const { rows } = await sql<RegisteredPerson>`
    select held.employee_id as "employeeId", post.id as "postId", post.unit_id as "unitId", unit.place
    from incumbency held
    join post on post.id = held.post_id join org_unit unit on unit.id = post.unit_id
    where held.employee_id = any(${[...employees]}::uuid[]) and held.valid_at @> ${today}::date
      and not exists (select from mutation_case c where c.employee_id = held.employee_id and c.closed_at is null)
    order by held.employee_id`.execute(db);
  return rows;
}

/** Of each unit: who sits there today, and the least that workload analysis asks (R13). */
export async function readStaffing(
  db: Database,
  units: readonly string[],
  today: string,
): Promise<{ unitId: string; incumbents: number; minimum: number }[]> {
  const { rows } = await sql<{ unitId: string; incumbents: number; minimum: number }>`
    select unit.id as "unitId",
      (select count(*)::int from incumbency held join post on post.id = held.post_id
       where post.unit_id = unit.id and held.valid_at @> ${today}::date) as incumbents,
      (select coalesce(sum(minimum), 0)::int from position_need where unit_id = unit.id) as minimum
    from org_unit unit where unit.id = any(${[...units]}::text[]) order by unit.id`.execute(db);
  return rows;
}
