import { sql } from 'kysely';
import type { DraftMove, DraftPost } from '../../domain/balance/what-if.ts';
import type { Database } from '../open-database.ts';

interface DraftRow {
  known: boolean;
  origin: DraftPost | null;
  target: DraftMove['target'] | null;
  hasOpenCase: boolean;
}

/** What the register says of the moves of a draft on a day, in their order; what is not of the agency is as good as not there. */
export async function readDraftMoves(
  db: Database,
  moves: readonly { employeeId: string; targetPostId: string }[],
  { agency, today }: { agency: string; today: string },
): Promise<DraftMove[]> {
  const postOf = (id: string) =>
    sql.raw(`(select jsonb_build_object('postId', post.id, 'unitId', post.unit_id,
    'positionClass', position.position_class) from post join position on position.id = post.position_id where post.id = ${id})`);
  const { rows } = await sql<DraftRow>`
    select employee.id is not null as known,
      case when held.post_id is null then null else ${postOf('held.post_id')} end as origin,
      case when target.id is null then null else ${postOf('target.id')} || jsonb_build_object(
        'holder', (select employee_id from incumbency where post_id = target.id and valid_at @> ${today}::date),
        'reserved', exists (select from mutation_case c where c.target_post_id = target.id and c.reserves_post)) end as target,
      exists (select from mutation_case c where c.employee_id = employee.id and c.closed_at is null) as "hasOpenCase"
    from json_to_recordset(${JSON.stringify(moves.map((move, at) => ({ ...move, at })))}::json)
      as draft("employeeId" uuid, "targetPostId" text, at int)
    left join employee on employee.id = draft."employeeId" and employee.agency_id = ${agency}
    left join incumbency held on held.employee_id = employee.id and held.valid_at @> ${today}::date
    left join (select post.id from post join org_unit unit on unit.id = post.unit_id where unit.agency_id = ${agency}) target
      on target.id = draft."targetPostId"
    order by draft.at`.execute(db);
  return moves.map((move, at) => {
    const { known, origin, target, hasOpenCase } = rows[at]!;
    return { ...move, origin: known ? origin : undefined, target: target ?? undefined, hasOpenCase };
  });
}
