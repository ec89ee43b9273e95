import { sql } from 'kysely';
import type { CandidateProfile } from '../../domain/matching/candidate-profile.ts';
import type { MatchCriteria } from '../../domain/matching/match-criteria.ts';
import type { MatchGate } from '../../domain/matching/match-gates.ts';
import type { Database } from '../open-database.ts';
import { gateConditions } from './gate-conditions.ts';
import { profileJson } from './profile-row.ts';

export interface FailedPerson {
  employeeId: string;
  name: string;
  /** Where they serve today; null without a post. */
  unitName: string | null;
  gates: MatchGate[];
  profile: CandidateProfile;
}

/**
 * Who of those asked fails which gate, as their profiles stand now, by employee: the nearest first would hide whom the law bars, so all are
 * told in one order. `after` is the last employee of the page before; `gate` narrows to those who fail it.
 */
export async function judgePeople(
  db: Database,
  criteria: MatchCriteria,
  { after, gate, limit }: { after?: string | undefined; gate?: MatchGate | undefined; limit: number },
): Promise<FailedPerson[]> {
  const gates = gateConditions(criteria);
  const failed = Object.entries(gates).map(([name, fails]) => sql`case when ${fails} then ${sql.lit(name)} end`);
  const any = gate ? gates[gate] : sql`(${sql.join(Object.values(gates), sql` or `)})`;
  const { rows } = await sql<FailedPerson>`
    select employee_id as "employeeId", array_remove(array[${sql.join(failed)}]::text[], null) as gates,
      ${profileJson('profile')} as profile,
      (select name from employee where id = profile.employee_id) as name,
      (select org_unit.name from incumbency join post on post.id = incumbency.post_id
        join org_unit on org_unit.id = post.unit_id join agency on agency.id = org_unit.agency_id
        where incumbency.employee_id = profile.employee_id
          and incumbency.valid_at @> (now() at time zone agency.time_zone)::date limit 1) as "unitName"
    from candidate_profile profile
    where ${criteria.agency === null ? sql`true` : sql`agency = ${criteria.agency}`}
      and ${after === undefined ? sql`true` : sql`employee_id > ${after}::uuid`} and ${any}
    order by employee_id limit ${limit}`.execute(db);
  return rows;
}
