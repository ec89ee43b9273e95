import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface TakenPart {
  vacancyId: string;
  number: string;
  positionName: string;
  unitName: string;
  round: number;
}

/** The vacancies in which a person was compared and whose shortlist is decided, latest first. */
export async function listOwnStandings(db: Database, employee: string, limit: number): Promise<TakenPart[]> {
  const { rows } = await sql<TakenPart>`
    select vacancy.id as "vacancyId", vacancy.number, position.name as "positionName", org_unit.name as "unitName",
      max(standing.round) as round
    from vacancy_standing standing join vacancy on vacancy.id = standing.vacancy_id
      join post on post.id = vacancy.post_id join position on position.id = post.position_id
      join org_unit on org_unit.id = post.unit_id
    where standing.employee_id = ${employee}::uuid
      and not exists (select from task where task.vacancy_number = vacancy.number
        and task.session = standing.round and task.state = 'open')
    group by vacancy.id, vacancy.number, position.name, org_unit.name
    order by vacancy.number desc limit ${limit}`.execute(db);
  return rows;
}
