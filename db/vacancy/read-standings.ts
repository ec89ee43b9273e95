import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface CompetencyGap {
  competency: string;
  required: number;
  achieved: number | null;
  missing: number;
}

export interface ShortlistLine {
  employeeId: string;
  name: string;
  rank: number;
  total: number;
  points: Record<string, number>;
  gaps: CompetencyGap[];
  place: number | null;
}

/** The shortlist of the round under way, best first, with what each has and lacks. */
export async function readShortlist(db: Database, vacancy: string): Promise<ShortlistLine[]> {
  const { rows } = await sql<ShortlistLine>`
    select standing.employee_id as "employeeId", employee.name, standing.rank, standing.total, standing.points,
      standing.gaps, named.place
    from vacancy join vacancy_standing standing on standing.vacancy_id = vacancy.id and standing.round = vacancy.round
    join employee on employee.id = standing.employee_id
    left join vacancy_nomination named on named.vacancy_id = standing.vacancy_id and named.round = standing.round
      and named.employee_id = standing.employee_id
    where vacancy.id = ${vacancy}::uuid and standing.shortlisted order by standing.rank`.execute(db);
  return rows;
}

export interface OwnStanding {
  round: number;
  rank: number | null;
  ranked: number;
  gates: string[];
  gaps: CompetencyGap[];
  shortlisted: boolean;
  nominated: boolean;
}

/** How one person stood in the latest round in which they took part and whose shortlist is decided; undefined before. */
export async function readOwnStanding(
  db: Database,
  vacancy: string,
  employee: string,
): Promise<OwnStanding | undefined> {
  const { rows } = await sql<OwnStanding>`
    select standing.round, standing.rank, standing.gates, standing.gaps, standing.shortlisted,
      (select count(*)::int from vacancy_standing other where other.vacancy_id = standing.vacancy_id
        and other.round = standing.round and other.rank is not null) as ranked,
      exists (select from vacancy_nomination named where named.vacancy_id = standing.vacancy_id
        and named.round = standing.round and named.employee_id = standing.employee_id) as nominated
    from vacancy_standing standing
    where standing.vacancy_id = ${vacancy}::uuid and standing.employee_id = ${employee}::uuid
      and not exists (select from task join vacancy v on v.number = task.vacancy_number
        where v.id = standing.vacancy_id and task.session = standing.round and task.state = 'open')
    order by standing.round desc limit 1`.execute(db);
  return rows[0];
}
