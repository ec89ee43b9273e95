import { ApplicationFailure } from '@temporalio/activity';
import { sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { PlacementStep } from '../../contract/case-record.ts';
import type { DB } from '../../db/generated/database.ts';
import type { Database } from '../../db/open-database.ts';
import { raisePlacementAlarm } from '../alarm/raise-alarm.ts';
import { lockCase } from '../../db/mutation-case/lock-case.ts';
import { appendAudit } from '../../db/audit/append-audit.ts';
import { findParty, RotationWaits } from '../rotation/find-party.ts';
import { raiseRotationWaits } from '../rotation/raise-rotation-waits.ts';
import { RefusedToday, refuseToday, whyBlocked } from '../placement/why-blocked.ts';
import { CaseDesk } from './case-desk.ts';
import { moveTogether, OriginLeft } from './move-together.ts';
import { onceInCase } from './once-in-case.ts';

/** What the incumbencies say against the move: an overlap (23P01), or a term that would end before it began (23514). */
const blockingCodes = ['23P01', '23514'];

/**
 * Ends the old incumbency and begins the new one on the effective date, in one transaction (F11); of a rotation, together with everybody
 * whose post it takes, who takes theirs, and so on (F43). Where the facts speak against it or a mate is not ready, HR is alarmed once and
 * the activity is tried again until people have mended them.
 */
export async function applyPlacement(db: Database, step: PlacementStep): Promise<void> {
  const batch = await batchOf(db, step.caseNumber);
  try {
    await onceInCase(db, step, move, batch === null ? undefined : (tx) => lockBatch(tx, batch));
  } catch (error) {
    if (error instanceof RotationWaits) {
      await tellThatItWaits(db, step, error);
      throw ApplicationFailure.retryable('others of the rotation are not ready yet', 'placement-waits');
    }
    if (!isBlocked(error)) throw error;
    await alarm(db, step);
    throw ApplicationFailure.retryable('the posts are not free for this move yet', 'placement-blocked');
  }
}

async function move(desk: CaseDesk): Promise<void> {
  const scheduled = await desk.tx
    .selectFrom('placement')
    .select('state')
    .where('case_number', '=', desk.case.case_number)
    .where('state', '=', 'scheduled')
    // A late attempt from before the date was corrected comes too early (ADR 0043).
    .where('effective_date', '<=', desk.today)
    .executeTakeFirst();
  // A late attempt of a move that was rescinded meanwhile must not move anybody; one that a mate has applied is done.
  if (!scheduled) return;
  const mates = await matesOf(desk);
  for (const one of [desk, ...mates]) await refuseToday(one);
  await moveTogether([desk, ...mates]);
  for (const mate of mates) await appendAudit(desk.tx, mate.case.case_number, mate.events);
}

/** Everybody who has to move in the same transaction, each with their case locked. */
async function matesOf({ tx, case: own, now }: CaseDesk): Promise<CaseDesk[]> {
  if (own.rotation_batch_id === null) return [];
  const party = await findParty(tx, {
    ...{ caseNumber: own.case_number, batch: own.rotation_batch_id, employeeId: own.employee_id },
    ...{ targetPostId: own.target_post_id, effectiveDate: own.effective_date! },
  });
  const desks: CaseDesk[] = [];
  for (const caseNumber of party.sort()) desks.push(new CaseDesk(tx, await lockCase(tx, caseNumber), now));
  return desks;
}

async function batchOf(db: Database, caseNumber: string): Promise<string | null> {
  const row = await db
    .selectFrom('mutation_case')
    .select('rotation_batch_id')
    .where('case_number', '=', caseNumber)
    .executeTakeFirstOrThrow();
  return row.rotation_batch_id;
}

/** Members of a batch come to their date at the same moment and lock each other's cases: one after another. */
async function lockBatch(tx: Transaction<DB>, batch: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rotation:${batch}`}, 0))`.execute(tx);
}

function isBlocked(error: unknown): boolean {
  if (error instanceof OriginLeft || error instanceof RefusedToday) return true;
  return error instanceof pg.DatabaseError && blockingCodes.includes(error.code ?? '');
}

async function tellThatItWaits(db: Database, { caseNumber, now }: PlacementStep, waits: RotationWaits): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const desk = new CaseDesk(tx, await lockCase(tx, caseNumber), new Date(now));
    const { reason, mate } = waits;
    if (!(await raiseRotationWaits(desk, { caseNumber, reason, mate }))) return;
    desk.audit('placement-waits', { reason, mate });
    await appendAudit(tx, caseNumber, desk.events);
  });
}

async function alarm(db: Database, { caseNumber, now }: PlacementStep): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const desk = new CaseDesk(tx, await lockCase(tx, caseNumber), new Date(now));
    const why = await whyBlocked(desk);
    if (!(await raisePlacementAlarm(desk, 'placement-blocked', why))) return;
    desk.audit('placement-blocked', { target: desk.case.target_post_id, reason: why.code });
    await appendAudit(tx, caseNumber, desk.events);
  });
}
