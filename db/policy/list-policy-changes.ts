import { type Kysely, sql } from 'kysely';
import type { PolicyChange } from '../../domain/policy/policy-change.ts';
import type { DB } from '../generated/database.ts';

export interface PolicyChangeRow extends PolicyChange {
  reason: string;
  /** Null where it was loaded when the agency was set up. */
  changedBy: string | null;
  recordedAt: Date;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  withdrawalReason: string | null;
}

/** Everything that was ever said of an agency's own parameters, withdrawn changes included; by start, then as recorded. */
export async function listPolicyChanges(db: Kysely<DB>, agency: string): Promise<PolicyChangeRow[]> {
  const { rows } = await sql<PolicyChangeRow>`
    select said.id, said.key, said.value, lower(said.valid_at)::text as "startsOn", upper(said.valid_at)::text as "endsOn",
      said.withdrawn_at is not null as withdrawn, said.reason, author.name as "changedBy", said.recorded_at as "recordedAt",
      said.withdrawn_at as "withdrawnAt", withdrawer.name as "withdrawnBy", said.withdrawal_reason as "withdrawalReason"
    from policy_parameter said
      left join account author on author.id = said.changed_by
      left join account withdrawer on withdrawer.id = said.withdrawn_by
    where said.agency_id = ${agency} and said.profile = 'standard'
    order by lower(said.valid_at), said.id`.execute(db);
  return rows;
}
