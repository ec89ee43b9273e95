import type { Database } from '../open-database.ts';

/** Unit and agency of a post. */
export async function findProposalPost(
  db: Database,
  postId: string,
): Promise<{ unit: string; agency: string } | undefined> {
  return db
    .selectFrom('post')
    .innerJoin('org_unit', 'org_unit.id', 'post.unit_id')
    .select(['org_unit.id as unit', 'org_unit.agency_id as agency'])
    .where('post.id', '=', postId)
    .executeTakeFirst();
}
