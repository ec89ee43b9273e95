import { type Kysely, sql } from 'kysely';
import type { PolicyProfile } from '../../domain/policy/policy-profile.ts';
import type { DB } from '../generated/database.ts';

/** The parameters an agency has set for itself, as they hold on a day: of each the latest start that was not withdrawn. */
export async function readPolicyParameters(
  db: Kysely<DB>,
  agencyId: string,
  profile: PolicyProfile,
  day: string,
): Promise<{ key: string; value: unknown }[]> {
  return db
    .selectFrom('policy_parameter')
    .select(['key', 'value'])
    .distinctOn('key')
    .where('agency_id', '=', agencyId)
    .where('profile', '=', profile)
    .where('withdrawn_at', 'is', null)
    .where(sql<boolean>`valid_at @> ${day}::date`)
    .orderBy('key')
    .orderBy(sql`lower(valid_at) desc`)
    .execute();
}
