import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import { chainStart } from '../../domain/audit/audit-event.ts';
import type { SmallAgency } from './small-agency.ts';

/** Cases that are over, with an empty audit chain each, where only the chain matters; laid down by the owner. */
export async function seedClosedCases(db: Database, agency: SmallAgency, caseNumbers: readonly string[]) {
  const { employeeId, originPost, targetPost, accounts } = agency;
  await sql`
    with said as (
      insert into command (kind, dedupe_key, case_number, account_id, roles, body, state, sent_at, settled_at)
      select 'open-case', 'open:' || number, number, ${accounts['hr-officer']}::uuid, '{hr-officer}', '{}', 'acknowledged', now(), now()
      from unnest(${caseNumbers}::text[]) number returning id, case_number
    )
    insert into mutation_case (case_number, command_id, agency_id, employee_id, employee_account_id, opened_by, origin_post_id,
      target_post_id, scope, direction, initiator, reason, policy_profile, policy, stage, stage_since, outcome, reserves_post,
      opened_at, closed_at)
    select case_number, id, 'bantul', ${employeeId}::uuid, ${accounts['pegawai']}::uuid, ${accounts['hr-officer']}::uuid,
      ${originPost}, ${targetPost}, 'intra-agency', 'lateral', 'agency', 'seeded', 'standard', '{}', 'closed', now(),
      'withdrawn', false, now(), now()
    from said`.execute(db);
  await sql`
    insert into case_head (case_number, seq, hash)
    select number, 0, decode(${chainStart}, 'hex') from unnest(${caseNumbers}::text[]) number`.execute(db);
}
