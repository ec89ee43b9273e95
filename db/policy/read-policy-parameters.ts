import { type Kysely, sql } from 'kysely';
import type { PolicyProfile } from '../../domain/policy/policy-profile.ts';
import type { DB } from '../generated/database.ts';

/** The parameters an agency has set for itself, as they hold on a day. */
export async function readPolicyParameters(
  db: Kysely<DB>,
  agencyId: string,
  profile: PolicyProfile,
  day: string,
): Promise<{ key: string; value: unknown }[]> {
  return db
    .selectFrom('policy_parameter')
    .select(['key', 'value'])
    .where('agency_id', '=', agencyId)
    .where('profile', '=', profile)
    .where(sql<boolean>`valid_at @> ${day}::date`)
    .execute();
}
