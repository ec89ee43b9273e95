import { sql } from 'kysely';
import type { WaitingReason } from '../../domain/rotation/waiting.ts';
import { letters } from '../../domain/notification/letters.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { tellHr } from '../notification/tell-hr.ts';

interface Waiting {
  caseNumber: string;
  reason: WaitingReason;
  /** The case waited for. */
  mate: string | null;
}

/** HR hears once for each reason and each mate that a member of a rotation waits. @returns whether it is news */
export async function raiseRotationWaits(desk: CaseDesk, waiting: Waiting): Promise<boolean> {
  const { caseNumber, reason, mate } = waiting;
  const raised = await desk.tx
    .insertInto('alarm')
    .values({
      ...{ case_number: caseNumber, agency_id: desk.case.agency_id, kind: 'rotation-waits', raised_at: desk.now },
      detail: JSON.stringify({ reason, mate, batch: desk.case.rotation_batch_id }),
      dedupe_key: `rotation-waits:${caseNumber}:${reason}:${mate ?? ''}`,
    })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!raised) return false;
  await desk.tx
    .updateTable('mutation_case')
    .set({ needs_attention: true })
    .where('case_number', '=', caseNumber)
    .execute();
  await tellHr(desk, letters['alarm-rotation-waits']({ caseNumber, reason }), `alarm:${raised.id}`);
  return true;
}

/** A member drops out before its placement: everybody who needs its post, or a post of those who do, will wait (F43). */
export async function alarmThoseWhoWait(desk: CaseDesk): Promise<void> {
  const { rotation_batch_id: batch, employee_id: dropped, case_number: mate } = desk.case;
  if (batch === null) return;
  const wanting = sql`mutation_case other join incumbency sits on sits.post_id = other.target_post_id
    and sits.valid_at @> ${desk.today}::date and other.rotation_batch_id = ${batch}::uuid and other.closed_at is null
    and other.case_number <> ${mate}
    and not exists (select from placement where placement.case_number = other.case_number and placement.state <> 'scheduled')`;
  const { rows } = await sql<{ case_number: string }>`
    with recursive waiting as (
      select other.case_number, other.employee_id from ${wanting} where sits.employee_id = ${dropped}::uuid
      union
      select other.case_number, other.employee_id from waiting, ${wanting} where sits.employee_id = waiting.employee_id
    ) select case_number from waiting order by case_number`.execute(desk.tx);
  for (const { case_number: caseNumber } of rows)
    await raiseRotationWaits(desk, { caseNumber, reason: 'mate-dropped', mate });
}
