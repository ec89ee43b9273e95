import { sql } from 'kysely';
import type { CaseKind } from '../../domain/expectation/case-kind.ts';
import type { Stage } from '../../domain/mutation-case/stage.ts';
import type { Database } from '../open-database.ts';

export interface CasePath extends CaseKind {
  /** In order, with the day it was entered (ISO date, office's time zone). */
  entered: { stage: Stage; on: string }[];
  /** The case went all the way and was closed on its last stage; else its last spell goes on or broke off. */
  finishedOn: string | null;
  /** Until when it was seen where it stood last: today, or the day it ended early. */
  seenUntil: string;
}

/**
 * The ways of an agency's latest cases under its own policy, open and closed. A case that two persons steered off the usual
 * path tells nothing of it and is left out.
 * @param today ISO date
 */
export async function listStageDurations(
  db: Database,
  { agency, today, most }: { agency: string; today: string; most: number },
): Promise<CasePath[]> {
  const { rows } = await sql<CasePath>`
    select file.scope, file.direction, file.initiator,
      case when file.outcome in ('effective', 'corrected', 'not-effective') then ${local('file.closed_at')} end as "finishedOn",
      coalesce(${local('file.closed_at')}, ${today}) as "seenUntil",
      (select json_agg(json_build_object('stage', event.body::jsonb #>> '{detail,stage}',
          'on', ((event.body::jsonb ->> 'at')::timestamptz at time zone agency.time_zone)::date::text) order by event.seq)
        from audit_event event
        where event.case_number = file.case_number and event.body like '{"action":"stage-entered",%') as entered
    from (select * from mutation_case where agency_id = ${agency} and policy_profile = 'standard' and not overridden
      order by case_number desc limit ${most}) file join agency on agency.id = file.agency_id
    where exists (select from audit_event event
      where event.case_number = file.case_number and event.body like '{"action":"stage-entered",%')`.execute(db);
  return rows;
}

function local(column: string) {
  return sql<string | null>`(${sql.ref(column)} at time zone agency.time_zone)::date::text`;
}
