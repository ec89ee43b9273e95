import { sql } from 'kysely';
import type { Move } from '../../activities/eligibility/load-facts.ts';
import type { Database } from '../../db/open-database.ts';
import { computeDirection } from '../../domain/personnel/direction.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import { defaultPolicy } from '../../domain/policy/policy.ts';

interface Row {
  employee: string;
  origin: string;
  target: string;
  from: PositionClass;
  to: PositionClass;
  fromGrade: number;
  toGrade: number;
}

const today = '2026-07-15';

/** For everybody a move into another unit, half of them to another kind of post. */
export async function benchMoves(db: Database): Promise<Move[]> {
  const { rows } = await sql<Row>`
    select person.id as employee, origin.id as origin, target.id as target,
           here.position_class as "from", there.position_class as "to", here.job_grade as "fromGrade", there.job_grade as "toGrade"
    from bench_person person
    join incumbency on employee_id = person.id
    join post origin on origin.id = post_id join position here on here.id = origin.position_id
    join post target on target.id = 'U' || 1 + (n * 7 % 250) || '.P' || 1 + (n + n / 2 % 2) % 5 || '.1'
    join position there on there.id = target.position_id
    order by n`.execute(db);
  return rows.map((row) => ({
    ...{ employeeId: row.employee, originPostId: row.origin, targetPostId: row.target, scope: 'intra-agency' },
    direction: computeDirection(
      { positionClass: row.from, echelon: null, jobGrade: row.fromGrade },
      { positionClass: row.to, echelon: null, jobGrade: row.toGrade },
    ),
    ...{ initiator: 'agency', moment: 'submission', today, effectiveDate: '2026-09-01', policy: defaultPolicy },
  }));
}
