import { sql } from 'kysely';
import type { CandidateProfile } from '../../domain/matching/candidate-profile.ts';
import type { MatchCriteria, MatchCriterionName, MatchPoints } from '../../domain/matching/match-criteria.ts';
import type { Database } from '../open-database.ts';
import { passConditions } from './pass-conditions.ts';
import { profileJson } from './profile-row.ts';
import { scoreColumns } from './score-columns.ts';
import { int } from './sql-number.ts';

export interface RankedCandidate {
  /** 1 for the best. */
  rank: number;
  employeeId: string;
  /** 0–1,000,000 */
  total: number;
  points: MatchPoints;
  profile: CandidateProfile;
}

/**
 * Everybody who passes the gates, best first: gates, points and order of the domain (`failedGates`, `scoreOf`, `compareCandidates`) run where
 * the data is, out of one of the covering indexes. Only those returned are looked up.
 */
export async function rankCandidates(
  db: Database,
  criteria: MatchCriteria,
  { limit }: { limit: number },
): Promise<RankedCandidate[]> {
  const { weights, wishes } = criteria;
  const columns = scoreColumns(criteria);
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const wishers = Object.keys(wishes);
  // Nobody wishes for most posts; then there is nothing to join.
  const wish = wishers.length === 0 ? sql`0` : sql`coalesce(wished.value, 0)`;
  const wished = wishers.length === 0 ? sql`` : sql`left join wished on wisher = profile.employee_id`;
  const points = sql.join(names.map((name) => sql`${columns[name]} as ${sql.ref(name)}`));
  const weigh = (name: MatchCriterionName) => sql`${sql.ref(name)} * ${int(weights[name])}`;
  const branches = passConditions(criteria).map(
    (condition) => sql`
      select profile.employee_id, rank, since_pns, ${points}, ${wish} as wish
      from candidate_profile profile ${wished} where ${condition}`,
  );
  const { rows } = await sql<Omit<RankedCandidate, 'rank'>>`
    with wished as (
      select * from unnest(${wishers}::uuid[], ${Object.values(wishes)}::int[]) as wished(wisher, value)
    ), best as (
      select *, ${sql.join([...names, 'wish' as const].map(weigh), sql` + `)} as total
      from (${sql.join(branches, sql` union all `)}) passing
      order by total desc, "job-person-match" desc, performance desc, coalesce(rank, -1) desc,
        coalesce(since_pns, 2147483647), employee_id
      limit ${limit}
    )
    select best.employee_id as "employeeId", total,
      json_build_object(${sql.join([...names, 'wish'].map((name) => sql`${sql.lit(name)}, best.${sql.ref(name)}`))}) as points,
      ${profileJson('profile')} as profile
    from best join candidate_profile profile on profile.employee_id = best.employee_id
    order by total desc, best."job-person-match" desc, best.performance desc, coalesce(best.rank, -1) desc,
      coalesce(best.since_pns, 2147483647), best.employee_id`.execute(db);
  return rows.map((row, index) => ({ rank: index + 1, ...row }));
}
