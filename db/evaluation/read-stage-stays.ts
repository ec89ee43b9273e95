import { sql } from 'kysely';
import type { Stage } from '../../domain/mutation-case/stage.ts';
import type { Database } from '../open-database.ts';
import type { HalfOfAgency } from './half-of-agency.ts';

export interface StageStay {
  stage: Stage;
  /** ISO dates. */
  from: string;
  until: string;
}

/** Every stay in a stage that ended in the half year, of cases under the agency's own policy that nobody steered off the usual path. */
export async function readStageStays(db: Database, half: HalfOfAgency): Promise<StageStay[]> {
  const { agency, timeZone, from, before } = half;
  const { rows } = await sql<StageStay>`
    with entered as (
      select event.case_number, event.seq, event.body::jsonb #>> '{detail,stage}' as stage,
        ((event.body::jsonb ->> 'at')::timestamptz at time zone ${timeZone})::date as on_day,
        (file.closed_at at time zone ${timeZone})::date as closed_on
      from mutation_case file join audit_event event on event.case_number = file.case_number
        and event.body like '{"action":"stage-entered",%'
      where file.agency_id = ${agency} and file.policy_profile = 'standard' and not file.overridden
        and (file.closed_at is null or (file.closed_at at time zone ${timeZone})::date >= ${from}::date)),
    stay as (
      select stage, on_day, coalesce(lead(on_day) over (partition by case_number order by seq), closed_on) as until
      from entered)
    select stage, on_day::text as "from", until::text as until from stay
    where stage <> 'closed' and until >= ${from}::date and until < ${before}::date`.execute(db);
  return rows;
}
