import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { vacancyColumns, type VacancyLine, vacancyTables } from './read-vacancies.ts';

export type ChainLink = VacancyLine & { parent: string | null; causedByCase: string | null };

/** A chain cannot be longer than the agency has posts to free in a row; deeper than this it is cut. */
const deepest = 50;

/** The whole chain a vacancy belongs to: from the one that nothing caused down to all that it caused, parents before children. */
export async function readChain(db: Database, agency: string, id: string): Promise<ChainLink[]> {
  const { rows } = await sql<ChainLink>`
    with recursive up as (
      select id, parent_vacancy, 1 as depth from vacancy where id = ${id}::uuid and agency_id = ${agency}
      union all
      select vacancy.id, vacancy.parent_vacancy, up.depth + 1 from up join vacancy on vacancy.id = up.parent_vacancy
      where up.depth < ${deepest}
    ), root as (select id from up order by depth desc limit 1), down as (
      select id, 1 as depth from root
      union all
      select vacancy.id, down.depth + 1 from down join vacancy on vacancy.parent_vacancy = down.id
      where down.depth < ${deepest * 2}
    )
    select ${vacancyColumns}, vacancy.parent_vacancy as parent, vacancy.caused_by_case as "causedByCase"
    from ${vacancyTables} join down on down.id = vacancy.id order by down.depth, vacancy.number`.execute(db);
  return rows;
}
