import { sql } from 'kysely';
import type { CandidateProfile } from '../../domain/matching/candidate-profile.ts';
import { profileJson } from '../matching/profile-row.ts';
import type { Database } from '../open-database.ts';

/** What the registers say of these employees, by id; who was erased has none. */
export async function readProfiles(db: Database, employees: readonly string[]): Promise<Map<string, CandidateProfile>> {
  const { rows } = await sql<{ profile: CandidateProfile }>`
    select ${profileJson('p')} as profile from candidate_profile p
    where p.employee_id = any(${[...employees]}::uuid[])`.execute(db);
  return new Map(rows.map(({ profile }) => [profile.employeeId, profile]));
}
