import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import type { WaitingReason } from '../../domain/rotation/waiting.ts';

/** A case of a batch whose date has come. */
export interface Ready {
  caseNumber: string;
  batch: string;
  employeeId: string;
  targetPostId: string;
  effectiveDate: string;
}

/** The case has to wait for somebody of its batch; nothing is wrong with it. */
export class RotationWaits extends Error {
  readonly reason: WaitingReason;
  /** The case waited for, where there is one. */
  readonly mate: string | null;

  constructor(reason: WaitingReason, mate: string | null) {
    super(reason);
    this.reason = reason;
    this.mate = mate;
  }
}

/**
 * Who has to be placed in one transaction with this case: whoever sits on its target post and leaves it by the same batch, whoever sits
 * where that one goes, and so on until a post is free or the circle closes. Somebody outside of the batch ends it too: then the
 * constraint of the incumbencies speaks.
 * @returns the other cases
 * @throws RotationWaits where somebody on the way does not leave, is not ready, or leaves later
 */
export async function findParty(db: Database, own: Ready): Promise<string[]> {
  const party: string[] = [];
  for (let member: Ready = own; ;) {
    const holder = await findHolder(db, member);
    if (!holder || holder.line === null || holder.employeeId === own.employeeId) return party;
    const { caseNumber, targetPostId, effectiveDate } = holder;
    if (!holder.leaves) throw new RotationWaits('mate-dropped', caseNumber);
    if (caseNumber === null || targetPostId === null || effectiveDate === null || !holder.scheduled)
      throw new RotationWaits('mate-not-ready', caseNumber);
    if (effectiveDate > member.effectiveDate) throw new RotationWaits('dates-differ', caseNumber);
    party.push(caseNumber);
    member = { caseNumber, targetPostId, effectiveDate, batch: own.batch, employeeId: holder.employeeId };
  }
}

interface Holder {
  employeeId: string;
  /** Null where the holder is not of the batch. */
  line: number | null;
  leaves: boolean;
  caseNumber: string | null;
  targetPostId: string | null;
  effectiveDate: string | null;
  scheduled: boolean;
}

async function findHolder(db: Database, { batch, targetPostId, effectiveDate }: Ready): Promise<Holder | undefined> {
  const { rows } = await sql<Holder>`
    select sits.employee_id as "employeeId", mate.line, mate.case_number as "caseNumber",
      exists (select from rotation_leaving leaving where leaving.batch_id = ${batch}::uuid
        and leaving.employee_id = sits.employee_id) as leaves,
      opened.target_post_id as "targetPostId", opened.effective_date as "effectiveDate",
      coalesce(placement.state = 'scheduled', false) as scheduled
    from incumbency sits
    left join rotation_move mate on mate.batch_id = ${batch}::uuid and mate.employee_id = sits.employee_id
    left join mutation_case opened on opened.case_number = mate.case_number
    left join placement on placement.case_number = mate.case_number
    where sits.post_id = ${targetPostId} and sits.valid_at @> ${effectiveDate}::date`.execute(db);
  return rows[0];
}
