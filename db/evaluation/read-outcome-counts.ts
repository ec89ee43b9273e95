import { sql } from 'kysely';
import type { OutcomeCount } from '../../domain/evaluation/evaluation-inputs.ts';
import type { Database } from '../open-database.ts';
import type { HalfOfAgency } from './half-of-agency.ts';

/** How the cases ended that were closed on these days, by kind of move. */
export async function readOutcomeCounts(db: Database, half: HalfOfAgency): Promise<OutcomeCount[]> {
  const { agency, timeZone, from, before } = half;
  const { rows } = await sql<OutcomeCount>`
    select scope, direction, initiator, outcome, count(*)::int as cases from mutation_case
    where agency_id = ${agency} and policy_profile = 'standard' and outcome is not null
      and closed_at >= ${from}::date::timestamp at time zone ${timeZone}
      and closed_at < ${before}::date::timestamp at time zone ${timeZone}
    group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(db);
  return rows;
}
