import { sql } from 'kysely';
import { gateConditions } from '../../db/matching/gate-conditions.ts';
import { profileJson } from '../../db/matching/profile-row.ts';
import { scoreColumns } from '../../db/matching/score-columns.ts';
import type { Database } from '../../db/open-database.ts';
import type { CandidateProfile } from '../../domain/matching/candidate-profile.ts';
import type { MatchCriteria, MatchPoints } from '../../domain/matching/match-criteria.ts';

export interface Judged {
  profile: CandidateProfile;
  gates: string[];
  points: Omit<MatchPoints, 'wish'>;
}

/** Everybody with a profile, as SQL judges and scores them, whether they pass or not. */
export async function judgedInSql(db: Database, criteria: MatchCriteria): Promise<Judged[]> {
  const failed = Object.entries(gateConditions(criteria)).map(
    ([name, fails]) => sql`case when ${fails} then ${sql.lit(name)} end`,
  );
  const points = Object.entries(scoreColumns(criteria)).flatMap(([name, column]) => [sql`${sql.lit(name)}`, column]);
  const { rows } = await sql<Judged>`
    select ${profileJson('profile')} as profile, json_build_object(${sql.join(points)}) as points,
      array_remove(array[${sql.join(failed)}]::text[], null) as gates
    from candidate_profile profile order by employee_id`.execute(db);
  return rows;
}
