import { sql } from 'kysely';
import type { PlacementStep } from '../../contract/case-record.ts';
import type { Database } from '../../db/open-database.ts';
import { tellPostGone } from '../../db/vacancy/tell-vacancy.ts';
import { refreshProfiles } from '../matching/refresh-profiles.ts';
import { raisePlacementAlarm } from '../alarm/raise-alarm.ts';
import type { CaseDesk } from './case-desk.ts';
import { onceInCase } from './once-in-case.ts';

/**
 * Undoes a placement as far as it is still true (F10): a scheduled one is cancelled; an applied one is turned back from
 * today on if the employee still holds the new post and the old one is free. Otherwise nothing is changed and HR is told.
 */
export async function reversePlacement(db: Database, step: PlacementStep): Promise<void> {
  await onceInCase(db, step, async (desk) => {
    const { case_number } = desk.case;
    const placement = await desk.tx
      .selectFrom('placement')
      .select('state')
      .where('case_number', '=', case_number)
      .executeTakeFirst();
    if (placement?.state === 'scheduled') await settle(desk, 'cancelled');
    if (placement?.state === 'applied') await turnBack(desk);
  });
}

async function turnBack(desk: CaseDesk): Promise<void> {
  const { employee_id, origin_post_id, target_post_id } = desk.case;
  const today = desk.today;
  const free = await sql`
    select 1 where not exists (
      select from incumbency where post_id = ${origin_post_id} and valid_at && daterange(${today}::date, null))
    and exists (
      select from incumbency where employee_id = ${employee_id} and post_id = ${target_post_id}
      and valid_at @> ${today}::date and upper_inf(valid_at))`.execute(desk.tx);
  if (free.rows.length === 0) {
    await raisePlacementAlarm(desk, 'placement-not-reversible');
    desk.audit('placement-not-reversible', { from: target_post_id, to: origin_post_id });
    return;
  }
  await endTerm(desk);
  await refreshProfiles(desk.tx, [employee_id], desk.now);
  await tellPostGone(desk.tx, origin_post_id, 'post-held');
  await settle(desk, 'reversed');
}

/** A term that began today cannot end today without vanishing, so it becomes the term in the old post. */
async function endTerm(desk: CaseDesk): Promise<void> {
  const { case_number, employee_id, origin_post_id, target_post_id } = desk.case;
  const today = desk.today;
  const began = await sql`
    update incumbency set post_id = ${origin_post_id}, recorded_at = ${desk.now}
    where employee_id = ${employee_id} and post_id = ${target_post_id} and lower(valid_at) = ${today}::date
  `.execute(desk.tx);
  if (began.numAffectedRows === 1n) return;
  await sql`
    update incumbency set valid_at = daterange(lower(valid_at), ${today}::date)
    where employee_id = ${employee_id} and post_id = ${target_post_id} and valid_at @> ${today}::date
  `.execute(desk.tx);
  await desk.tx
    .insertInto('incumbency')
    .values({
      employee_id,
      post_id: origin_post_id,
      valid_at: `[${today},)`,
      case_number,
      source: 'mutation-case',
      recorded_at: desk.now,
    })
    .execute();
}

async function settle(desk: CaseDesk, state: 'cancelled' | 'reversed'): Promise<void> {
  await desk.tx.updateTable('placement').set({ state }).where('case_number', '=', desk.case.case_number).execute();
  desk.audit(`placement-${state}`, { from: desk.case.target_post_id, to: desk.case.origin_post_id });
}
