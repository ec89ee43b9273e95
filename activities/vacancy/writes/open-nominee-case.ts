import { sql } from 'kysely';
import type { VacancyRecorded } from '../../../contract/vacancy.ts';
import { findRoleHolders } from '../../../db/organisation/find-role-holders.ts';
import { localDate } from '../../../domain/calendar/office-day.ts';
import { startOfDay } from '../../../domain/calendar/start-of-day.ts';
import { caseNumber } from '../../../domain/mutation-case/case-number.ts';
import type { FormOf } from '../../mutation-case/completions/filing.ts';
import type { VacancyDesk } from '../vacancy-desk.ts';

/**
 * Opens the case of the next nominee through the door that people use: a command with its case number, which the worker sends. HR proposes
 * it, so that whoever sat on the committee may still vote on it (F09).
 */
export async function openNomineeCase(desk: VacancyDesk): Promise<VacancyRecorded> {
  const { id, round } = desk.vacancy;
  const next = await desk.tx
    .selectFrom('vacancy_nomination')
    .innerJoin('task', (join) =>
      join
        .on('task.vacancy_number', '=', desk.vacancy.number)
        .on('task.kind', '=', 'shortlist-decision')
        .onRef('task.session', '=', 'vacancy_nomination.round'),
    )
    .selectAll('vacancy_nomination')
    .select('task.form')
    .where('vacancy_nomination.vacancy_id', '=', id)
    .where('vacancy_nomination.round', '=', round)
    .where('vacancy_nomination.state', '=', 'waiting')
    .orderBy('place')
    .limit(1)
    .executeTakeFirst();
  if (!next) {
    await desk.set({ state: 'opened', closes_at: null });
    return {};
  }
  const notBefore = await heldUntil(desk);
  if (notBefore !== undefined) return { notBefore };

  const opened = await order(desk, next, (next.form as FormOf<'shortlist-decision'> | null)?.reasons ?? '');
  await desk.tx
    .updateTable('vacancy_nomination')
    .set({ state: 'opened', case_number: opened })
    .where('vacancy_id', '=', id)
    .where('round', '=', round)
    .where('place', '=', next.place)
    .execute();
  desk.audit('nominee-case-opened', { round, place: next.place, case: opened });
  return { caseNumber: opened };
}

/** Somebody who is about to retire still holds the post without an end: until then there is no case to open. */
async function heldUntil(desk: VacancyDesk): Promise<number | undefined> {
  const { post_id, free_from, time_zone } = desk.vacancy;
  if (free_from === null) return undefined;
  const { rows } = await sql`select 1 from incumbency where post_id = ${post_id}
    and valid_at @> ${desk.today}::date and upper_inf(valid_at)`.execute(desk.tx);
  return rows.length === 0 ? undefined : startOfDay(free_from, time_zone) * 1000;
}

async function order(
  desk: VacancyDesk,
  { employee_id, nominated_by }: { employee_id: string; nominated_by: string },
  reasons: string,
): Promise<string> {
  const { agency_id, opened_by, post_id, unit_id, number, time_zone } = desk.vacancy;
  const proposer = opened_by ?? (await findRoleHolders(desk.tx, agency_id, 'hr-officer'))[0] ?? nominated_by;
  const { rows } = await sql<{ count: string; origin: string | null }>`
    select nextval('case_number') as count, (select post.unit_id from incumbency join post on post.id = incumbency.post_id
      where incumbency.employee_id = ${employee_id}::uuid and valid_at @> ${desk.today}::date) as origin`.execute(
    desk.tx,
  );
  const opened = caseNumber(localDate(desk.now.getTime(), time_zone).year, Number(rows[0]!.count));
  const body = {
    ...{ employeeId: employee_id, targetPostId: post_id, initiator: 'agency', scope: 'intra-agency' },
    reason: `${number}: ${reasons}`,
    ...{ embargo: false, policyProfile: 'standard' },
  };
  await sql`
    insert into command (kind, dedupe_key, case_number, account_id, roles, body, answer, sent_at)
    values ('open-case', ${`vacancy:${opened}`}, ${opened}, ${proposer}::uuid, '{hr-officer}', ${JSON.stringify(body)}::jsonb,
      ${JSON.stringify({ units: [...new Set([rows[0]!.origin ?? '?', unit_id])] })}::jsonb, '-infinity')`.execute(
    desk.tx,
  );
  return opened;
}
