import type { Database } from '../open-database.ts';

/** Whose post it is; undefined where there is none. */
export async function findPostAgency(db: Database, postId: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('post')
    .innerJoin('org_unit', 'org_unit.id', 'post.unit_id')
    .select('org_unit.agency_id')
    .where('post.id', '=', postId)
    .executeTakeFirst();
  return found?.agency_id;
}
