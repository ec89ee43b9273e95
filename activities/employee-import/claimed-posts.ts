import { sql } from 'kysely';
import type { ImportedEmployee } from '../../domain/employee-import/imported-employee.ts';
import type { Database } from '../../db/open-database.ts';
import { incomingRows } from './imported-row.ts';

/**
 * How the post a row claims relates to the placement the register holds. `correct`: same start, another post, so the
 * register had it wrong. `kept`: the register's placement is younger than the export, or was made by a case.
 */
export type PlacementStep = 'start' | 'move' | 'correct' | 'redate' | 'end' | 'kept';

export interface ClaimedPost {
  readonly step: PlacementStep;
  readonly employeeId: string;
  readonly unitId: string;
  readonly positionId: string;
  /** First day in the claimed post, not before the last known placement ended. */
  readonly since: string;
  /** For `end` only: the day the placement ends. */
  readonly endsOn: string | null;
}

/** The placements of a batch that differ from the register; what agrees is left out. */
export async function findClaimedPosts(
  db: Database,
  employees: readonly ImportedEmployee[],
  today: string,
): Promise<ClaimedPost[]> {
  const { rows } = await sql<ClaimedPost>`
    with claimed as (
      select employee.id as employee_id, incoming.unit_id, incoming.position_id, incoming.since,
        lower(held.valid_at) as held_since, held.case_number, post.unit_id as held_unit, post.position_id as held_position,
        (select max(upper(past.valid_at)) from incumbency past
          where past.employee_id = employee.id and not upper_inf(past.valid_at)) as free_since
      from ${incomingRows(employees)} join employee using (nip)
      left join incumbency held on held.employee_id = employee.id and upper_inf(held.valid_at)
      left join post on post.id = held.post_id
    ), judged as (
      select *, case
        when unit_id is null then case when held_since is not null then 'end' end
        when held_since is null then 'start'
        when (unit_id, position_id) = (held_unit, held_position) then
          case when since <> held_since and case_number is null and since >= coalesce(free_since, since) then 'redate' end
        when since > held_since then 'move'
        when since = held_since and case_number is null then 'correct'
        else 'kept' end as step
      from claimed
    )
    select step, employee_id as "employeeId", unit_id as "unitId", position_id as "positionId",
      greatest(since, free_since) as since, greatest(${today}::date, held_since + 1) as "endsOn"
    from judged where step is not null`.execute(db);
  return rows;
}
