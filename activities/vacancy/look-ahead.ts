import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import { readPolicyParameters } from '../../db/policy/read-policy-parameters.ts';
import { orderVacancy } from '../../db/vacancy/order-vacancy.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { addMonths } from '../../domain/iso-date.ts';
import { jobFamilyOf } from '../../domain/personnel/job-family.ts';
import { positionClassProfiles, type PositionClass } from '../../domain/personnel/position-class.ts';
import { retirementDate } from '../../domain/personnel/retirement.ts';
import { sectorRetirementAge } from '../../domain/personnel/sector-retirement-age.ts';
import { policyWith } from '../../domain/policy/policy-profile.ts';

interface Holder {
  postId: string;
  employeeId: string;
  birthDate: string;
  positionClass: PositionClass;
  positionName: string;
}

/** Nobody retires younger, so only people of this age and above are looked at one by one. */
const youngestRetirement = 50;

/**
 * Orders a vacancy for every post whose holder retires within the agency's horizon. Once for a post and its retirement, however often it
 * looks; other posts of the agency wait for no one that fails.
 */
export async function lookAhead(db: Database, { now }: { now: number }): Promise<number> {
  const agencies = await db.selectFrom('agency').select(['id', 'time_zone']).orderBy('id').execute();
  let ordered = 0;
  for (const { id, time_zone } of agencies) {
    const today = localDate(now, time_zone).toString();
    const policy = policyWith('standard', await readPolicyParameters(db, id, 'standard', today));
    const horizon = addMonths(today, policy['vacancy.retirementHorizon']);
    for (const holder of await readOlderHolders(db, id, today)) {
      const freeFrom = retirementOf(holder);
      if (freeFrom > horizon) continue;
      const dedupe = `retirement:${holder.postId}:${holder.employeeId}`;
      await orderVacancy(db, { postId: holder.postId, origin: 'retirement', dedupe, freeFrom });
      ordered += 1;
    }
  }
  return ordered;
}

function retirementOf({ birthDate, positionClass, positionName }: Holder): string {
  const age =
    sectorRetirementAge(jobFamilyOf(positionName, positionClass)) ?? positionClassProfiles[positionClass].retirementAge;
  return retirementDate(birthDate, age);
}

async function readOlderHolders(db: Database, agency: string, today: string): Promise<Holder[]> {
  const { rows } = await sql<Holder>`
    select post.id as "postId", employee.id as "employeeId", employee.birth_date::text as "birthDate",
      position.position_class as "positionClass", position.name as "positionName"
    from employee join incumbency on incumbency.employee_id = employee.id and valid_at @> ${today}::date
    join post on post.id = incumbency.post_id join position on position.id = post.position_id
    where employee.agency_id = ${agency}
      and employee.birth_date <= ${today}::date - ${youngestRetirement} * interval '1 year'
    order by post.id`.execute(db);
  return rows;
}
