import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import type { PolicyProfile } from '../../domain/policy/policy-profile.ts';

export interface LineToOpen {
  state: 'draft' | 'waiting' | 'refused' | 'opened';
  employeeId: string;
  targetPostId: string;
  reason: string;
  policyProfile: PolicyProfile;
  zone: string;
  originUnit: string;
  targetUnit: string;
  isOneself: boolean;
  /** Somebody else of the batch sits on the post today and does not leave it: refused, waiting, or the case has ended. */
  heldByMate: boolean;
}

/** A line of a batch with what has to be known before its case is opened. */
export async function readLineToOpen(
  db: Database,
  { batch, line, account }: { batch: string; line: number; account: string },
): Promise<LineToOpen> {
  const { rows } = await sql<LineToOpen>`
    with today as (
      select batch.*, agency.time_zone as zone, (now() at time zone agency.time_zone)::date as day
      from rotation_batch batch join agency on agency.id = batch.agency_id where batch.id = ${batch}::uuid
    )
    select move.state, move.employee_id as "employeeId", move.target_post_id as "targetPostId", today.reason,
      today.policy_profile as "policyProfile", today.zone, coalesce(origin.unit_id, '?') as "originUnit",
      target.unit_id as "targetUnit",
      exists (select from account where account.id = ${account}::uuid and account.employee_id = move.employee_id) as "isOneself",
      exists (select from incumbency sits join rotation_move mate on mate.batch_id = move.batch_id
          and mate.employee_id = sits.employee_id and mate.employee_id <> move.employee_id
        where sits.post_id = move.target_post_id and sits.valid_at @> today.day
          and not exists (select from rotation_leaving leaving where leaving.batch_id = move.batch_id
            and leaving.employee_id = sits.employee_id)) as "heldByMate"
    from rotation_move move join today on today.id = move.batch_id
    join post target on target.id = move.target_post_id
    left join incumbency held on held.employee_id = move.employee_id and held.valid_at @> today.day
    left join post origin on origin.id = held.post_id
    where move.line = ${line}`.execute(db);
  if (!rows[0]) throw new Error(`line ${line} is not recorded yet`);
  return rows[0];
}
