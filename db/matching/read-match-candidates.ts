import { sql } from 'kysely';
import type { CandidateProfile } from '../../domain/matching/candidate-profile.ts';
import type { MatchPoints } from '../../domain/matching/match-criteria.ts';
import type { Database } from '../open-database.ts';

export interface KeptCandidate {
  rank: number;
  employeeId: string;
  /** Of the reader's agency; null for people of another. */
  name: string | null;
  /** Post held today, of the reader's agency; null otherwise. */
  positionName: string | null;
  unitName: string | null;
  inOpenCase: boolean;
  total: number;
  points: MatchPoints;
  /** Null where the person was erased since. */
  profile: CandidateProfile | null;
}

/** Candidates of a run by rank, from the one after `after`. */
export async function readMatchCandidates(
  db: Database,
  runId: string,
  { agency, after = 0, limit }: { agency: string; after?: number; limit: number },
): Promise<KeptCandidate[]> {
  const { rows } = await sql<KeptCandidate>`
    select match_candidate.rank, match_candidate.employee_id as "employeeId", total, points, profile,
      case when employee.agency_id = ${agency} then employee.name end as name,
      case when employee.agency_id = ${agency} then position.name end as "positionName",
      case when employee.agency_id = ${agency} then org_unit.name end as "unitName",
      exists (select from mutation_case where mutation_case.employee_id = employee.id and closed_at is null) as "inOpenCase"
    from match_candidate join employee on employee.id = match_candidate.employee_id
    join agency on agency.id = employee.agency_id
    left join incumbency on incumbency.employee_id = employee.id
      and incumbency.valid_at @> (now() at time zone agency.time_zone)::date
    left join post on post.id = incumbency.post_id
    left join position on position.id = post.position_id
    left join org_unit on org_unit.id = post.unit_id
    where run_id = ${runId}::uuid and match_candidate.rank > ${after}
    order by match_candidate.rank limit ${limit}`.execute(db);
  return rows;
}
