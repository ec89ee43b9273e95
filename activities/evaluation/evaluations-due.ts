import { sql } from 'kysely';
import type { EvaluationOrder } from '../../contract/evaluation.ts';
import type { Database } from '../../db/open-database.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { lastHalfBefore } from '../../domain/evaluation/half-to-evaluate.ts';

/** Agencies whose last half year has no evaluation yet; those whose cases we run, for others only send people to them. */
export async function evaluationsDue(db: Database, { now }: { now: number }): Promise<EvaluationOrder[]> {
  const { rows } = await sql<{ agency: string; timeZone: string; halves: string[] }>`
    select agency.id as agency, time_zone as "timeZone",
      array(select half from evaluation where agency_id = agency.id) as halves
    from agency where exists (select from account where account.agency_id = agency.id) order by agency.id`.execute(db);
  return rows.flatMap(({ agency, timeZone, halves }) => {
    const half = lastHalfBefore(localDate(now, timeZone).toString());
    return halves.includes(half) ? [] : [{ agency, half }];
  });
}
