import { ApplicationFailure } from '@temporalio/activity';
import { sql } from 'kysely';
import pg from 'pg';
import type { PlacementStep } from '../../contract/case-record.ts';
import type { Database } from '../../db/open-database.ts';
import { refreshProfiles } from '../matching/refresh-profiles.ts';
import { raisePlacementAlarm } from '../alarm/raise-alarm.ts';
import { orderVacancy } from '../../db/vacancy/order-vacancy.ts';
import { tellNominee } from '../../db/vacancy/tell-vacancy.ts';
import { lockCase } from '../../db/mutation-case/lock-case.ts';
import { appendAudit } from '../../db/audit/append-audit.ts';
import { CaseDesk } from './case-desk.ts';
import { onceInCase } from './once-in-case.ts';

/** What the incumbencies say against the move: an overlap (23P01), or a term that would end before it began (23514). */
const blockingCodes = ['23P01', '23514'];

/**
 * Ends the old incumbency and begins the new one on the effective date, in one transaction (F11). Where the facts speak
 * against it, HR is alarmed once and the activity is tried again until people have mended them.
 */
export async function applyPlacement(db: Database, step: PlacementStep): Promise<void> {
  try {
    await onceInCase(db, step, move);
  } catch (error) {
    if (!isBlocked(error)) throw error;
    await alarm(db, step);
    throw ApplicationFailure.retryable('the posts are not free for this move yet', 'placement-blocked');
  }
}

class OriginLeft extends Error {}

async function move(desk: CaseDesk): Promise<void> {
  const { case_number, employee_id, origin_post_id, target_post_id, effective_date } = desk.case;
  const due = await desk.tx
    .updateTable('placement')
    .set({ state: 'applied', applied_at: desk.now })
    .where('case_number', '=', case_number)
    .where('state', '=', 'scheduled')
    .executeTakeFirst();
  // A late attempt of a move that was rescinded meanwhile must not move anybody.
  if (due.numUpdatedRows === 0n) return;
  const ended = await sql`
    update incumbency set valid_at = daterange(lower(valid_at), ${effective_date}::date)
    where employee_id = ${employee_id} and post_id = ${origin_post_id} and valid_at @> ${effective_date}::date
  `.execute(desk.tx);
  if (ended.numAffectedRows !== 1n) throw new OriginLeft();
  await desk.tx
    .insertInto('incumbency')
    .values({
      employee_id,
      post_id: target_post_id,
      valid_at: `[${effective_date!},)`,
      case_number,
      source: 'mutation-case',
      recorded_at: desk.now,
    })
    .execute();
  await refreshProfiles(desk.tx, [employee_id], desk.now);
  // The post is held now, so it needs no reservation; the alarm of an earlier attempt is over.
  await desk.tx
    .updateTable('mutation_case')
    .set({ reserves_post: false, needs_attention: false })
    .where('case_number', '=', case_number)
    .execute();
  await desk.tx
    .updateTable('alarm')
    .set({ resolved_at: desk.now })
    .where('case_number', '=', case_number)
    .where('kind', '=', 'placement-blocked')
    .where('resolved_at', 'is', null)
    .execute();
  await tellNominee(desk.tx, case_number, 'placed');
  await orderVacancy(desk.tx, {
    ...{ postId: origin_post_id, origin: 'placement', dedupe: `placement:${case_number}` },
    causedByCase: case_number,
  });
  desk.audit('placement-applied', { from: origin_post_id, to: target_post_id, effectiveDate: effective_date });
}

function isBlocked(error: unknown): boolean {
  if (error instanceof OriginLeft) return true;
  return error instanceof pg.DatabaseError && blockingCodes.includes(error.code ?? '');
}

async function alarm(db: Database, { caseNumber, now }: PlacementStep): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const desk = new CaseDesk(tx, await lockCase(tx, caseNumber), new Date(now));
    if (!(await raisePlacementAlarm(desk, 'placement-blocked'))) return;
    desk.audit('placement-blocked', { target: desk.case.target_post_id });
    await appendAudit(tx, caseNumber, desk.events);
  });
}
