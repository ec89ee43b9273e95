import type { PlacementStep, Recorded } from '../../contract/case-record.ts';
import type { Database } from '../../db/open-database.ts';
import { readReversalFacts } from '../../db/placement/read-reversal-facts.ts';
import { turnTerm } from '../../db/placement/turn-term.ts';
import { orderVacancy } from '../../db/vacancy/order-vacancy.ts';
import { tellPostGone } from '../../db/vacancy/tell-vacancy.ts';
import { type NotReversible, notReversibleRefusal, whyNotReversible } from '../../domain/placement/not-reversible.ts';
import { raisePlacementAlarm } from '../alarm/raise-alarm.ts';
import { refreshProfiles } from '../matching/refresh-profiles.ts';
import type { CaseDesk } from './case-desk.ts';
import { onceInCase } from './once-in-case.ts';

/**
 * Undoes a placement as far as it is still true (F10): a scheduled one is cancelled; an applied one is turned back from today on while the
 * employee still holds the new post and the old one is there and free. Otherwise nothing is moved: the record says why, and HR settles it.
 */
export async function reversePlacement(db: Database, step: PlacementStep): Promise<Recorded> {
  return onceInCase(db, step, async (desk) => {
    const placement = await desk.tx
      .selectFrom('placement')
      .select('state')
      .where('case_number', '=', desk.case.case_number)
      .executeTakeFirst();
    if (placement?.state === 'scheduled') await close(desk, 'cancelled');
    if (placement?.state === 'applied') await turnBack(desk);
  });
}

async function turnBack(desk: CaseDesk): Promise<void> {
  const { case_number: caseNumber, employee_id: employeeId } = desk.case;
  const { origin_post_id: originPost, target_post_id: targetPost } = desk.case;
  const { tx, today, now: at } = desk;
  const facts = await readReversalFacts(tx, { caseNumber, employeeId, originPost, targetPost, today });
  const why = whyNotReversible(facts);
  if (why) return leaveToHr(desk, why);
  await turnTerm(tx, { employeeId, fromPost: targetPost, toPost: originPost, on: today, caseNumber, at });
  await refreshProfiles(tx, [employeeId], at);
  await tellPostGone(tx, originPost, 'post-held');
  await orderVacancy(tx, {
    ...{ postId: targetPost, origin: 'reversal', dedupe: `reversal:${caseNumber}`, causedByCase: caseNumber },
  });
  await close(desk, 'reversed');
}

async function leaveToHr(desk: CaseDesk, why: NotReversible): Promise<void> {
  const { case_number, origin_post_id, target_post_id } = desk.case;
  await desk.tx
    .updateTable('placement')
    .set({ not_reversed_because: why })
    .where('case_number', '=', case_number)
    .execute();
  await raisePlacementAlarm(desk, 'placement-not-reversible', notReversibleRefusal(why));
  desk.audit('placement-not-reversible', { from: target_post_id, to: origin_post_id, reason: why });
  desk.recorded.unsettled = why;
}

async function close(desk: CaseDesk, state: 'cancelled' | 'reversed'): Promise<void> {
  await desk.tx.updateTable('placement').set({ state }).where('case_number', '=', desk.case.case_number).execute();
  desk.audit(`placement-${state}`, { from: desk.case.target_post_id, to: desk.case.origin_post_id });
}
