import { sql } from 'kysely';
import type { CandidateProfile } from '../../domain/matching/candidate-profile.ts';
import type { Database } from '../open-database.ts';
import { profileJson } from './profile-row.ts';

/** Whether a run ranked somebody, and their profile as it stands now. */
export async function readStandingInRun(
  db: Database,
  { runId, employeeId }: { runId: string; employeeId: string },
): Promise<{ ranked: boolean; profile: CandidateProfile | undefined }> {
  const { rows } = await sql<{ ranked: boolean; profile: CandidateProfile | null }>`
    select exists (select from match_candidate where run_id = ${runId}::uuid and employee_id = ${employeeId}::uuid) as ranked,
      (select ${profileJson('profile')} from candidate_profile profile where employee_id = ${employeeId}::uuid) as profile`.execute(
    db,
  );
  return { ranked: rows[0]!.ranked, profile: rows[0]!.profile ?? undefined };
}
