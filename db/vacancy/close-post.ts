import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { tellPostGone } from './tell-vacancy.ts';

export interface PostClosure {
  postId: string;
  agency: string;
  reason: string;
  by: string;
  now: Date;
}

/**
 * Closes a post for good, in one transaction with the news for its vacancy.
 * @returns `held` where somebody sits there or a case moves somebody there; `absent` where the agency has no such post
 */
export async function closePost(db: Database, closure: PostClosure): Promise<'closed' | 'held' | 'absent'> {
  const { postId, agency, reason, by, now } = closure;
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ held: boolean }>`
      select exists (select from incumbency where post_id = post.id and (upper_inf(valid_at) or upper(valid_at) > ${now}::date))
        or exists (select from mutation_case where target_post_id = post.id and reserves_post) as held
      from post join org_unit on org_unit.id = post.unit_id
      where post.id = ${postId} and org_unit.agency_id = ${agency} for update of post`.execute(tx);
    if (rows.length === 0) return 'absent';
    if (rows[0]!.held) return 'held';
    await sql`insert into post_closure (post_id, reason, closed_by, closed_at)
      values (${postId}, ${reason}, ${by}::uuid, ${now}) on conflict do nothing`.execute(tx);
    await tellPostGone(tx, postId, 'post-closed');
    return 'closed';
  });
}
