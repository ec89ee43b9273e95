import { sql } from 'kysely';
import type { DraftLine } from '../../domain/rotation/batch-faults.ts';
import type { Database } from '../open-database.ts';

/** What the register knows of the lines of a draft: people by id or by NIP, and posts, of one agency alone. In their order. */
export async function readDraftLines(
  db: Database,
  agency: string,
  lines: readonly { employee: string; post: string }[],
): Promise<DraftLine[]> {
  const { rows } = await sql<{ employeeId: string | null; postId: string | null; holds: string | null }>`
    select employee.id as "employeeId", post.id as "postId", held.post_id as holds
    from unnest(${lines.map(({ employee }) => employee)}::text[], ${lines.map(({ post }) => post)}::text[])
      with ordinality as given (employee, post, line)
    left join employee on employee.agency_id = ${agency} and (employee.id::text = given.employee or employee.nip = given.employee)
    left join (post join org_unit unit on unit.id = post.unit_id and unit.agency_id = ${agency}) on post.id = given.post
    left join agency on agency.id = ${agency}
    left join incumbency held on held.employee_id = employee.id
      and held.valid_at @> (now() at time zone agency.time_zone)::date
    order by given.line`.execute(db);
  return rows.map(({ employeeId, postId, holds }) => ({
    employeeId: employeeId ?? undefined,
    postId: postId ?? undefined,
    holds: holds ?? undefined,
  }));
}
