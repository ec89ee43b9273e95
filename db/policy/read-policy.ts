import { type Kysely, sql } from 'kysely';
import type { Policy } from '../../domain/policy/policy.ts';
import { basePolicy, type PolicyProfile } from '../../domain/policy/policy-profile.ts';
import type { DB } from '../generated/database.ts';

/** The policy of an agency on a day: its own parameters over the defaults of the profile. */
export async function readPolicy(
  db: Kysely<DB>,
  agencyId: string,
  profile: PolicyProfile,
  day: string,
): Promise<Policy> {
  const own = await db
    .selectFrom('policy_parameter')
    .select(['key', 'value'])
    .where('agency_id', '=', agencyId)
    .where('profile', '=', profile)
    .where(sql<boolean>`valid_at @> ${day}::date`)
    .execute();
  return { ...basePolicy(profile), ...Object.fromEntries(own.map(({ key, value }) => [key, value])) };
}
