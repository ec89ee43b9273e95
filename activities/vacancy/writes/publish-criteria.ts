import { sql } from 'kysely';
import type { VacancyRecorded } from '../../../contract/vacancy.ts';
import { addSpan } from '../../../domain/calendar/add-span.ts';
import { localDate } from '../../../domain/calendar/office-day.ts';
import { letters } from '../../../domain/notification/letters.ts';
import type { VacancyDesk } from '../vacancy-desk.ts';

/** The best of the ranking are told of a vacancy; everybody else finds it in the list. */
const mostInvited = 50;

/** Publishes what the post asks and by which weights people are ranked, and invites those whom the matching found. */
export async function publishCriteria(desk: VacancyDesk): Promise<VacancyRecorded> {
  const { number, position_name, run_id, time_zone, round } = desk.vacancy;
  const { at } = addSpan(desk.now.getTime(), desk.policy['vacancy.interestPeriod'], await desk.calendar());
  await desk.set({ state: 'published', published_at: desk.now, closes_at: new Date(at) });
  const { rows } = await sql<{ id: string }>`
    select account.id from match_candidate join account on account.employee_id = match_candidate.employee_id
    where match_candidate.run_id = ${run_id}::uuid and match_candidate.rank <= ${mostInvited} order by match_candidate.rank`.execute(
    desk.tx,
  );
  const until = localDate(at, time_zone).toString();
  const invitation = letters['vacancy-published']({ id: desk.vacancy.id, number, position: position_name, until });
  await desk.tell(
    rows.map(({ id }) => id),
    invitation,
  );
  desk.audit('criteria-published', { round, until, invited: rows.length });
  return { until: at };
}
