import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface UnknownName {
  /** From 0, in the list that was given. */
  place: number;
  name: string;
}

/** Posts and units that the agency does not have. */
export async function readUnknownNames(
  db: Database,
  asked: { agency: string; posts: readonly string[]; minimumStaffing: readonly { unitId: string }[] },
): Promise<{ posts: UnknownName[]; units: UnknownName[] }> {
  const { agency, posts, minimumStaffing } = asked;
  const unknownPosts = await sql<UnknownName>`
    select (given.place - 1)::int as place, given.name from unnest(${[...posts]}::text[]) with ordinality as given (name, place)
    where not exists (select from post join org_unit unit on unit.id = post.unit_id
      where post.id = given.name and unit.agency_id = ${agency}) order by given.place`.execute(db);
  const unknownUnits = await sql<UnknownName>`
    select (given.place - 1)::int as place, given.name
    from unnest(${minimumStaffing.map(({ unitId }) => unitId)}::text[]) with ordinality as given (name, place)
    where not exists (select from org_unit unit where unit.id = given.name and unit.agency_id = ${agency}) order by given.place`.execute(
    db,
  );
  return { posts: unknownPosts.rows, units: unknownUnits.rows };
}
