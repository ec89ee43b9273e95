import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/**
 * Holds what workload analysis says a post's unit needs of its position until the transaction ends. A need that was changed since the
 * transaction began ends it with a serialization failure.
 */
export async function lockPositionNeed(db: Database, postId: string): Promise<void> {
  await sql`
    select from position_need
    join post on post.unit_id = position_need.unit_id and post.position_id = position_need.position_id
    where post.id = ${postId} for share of position_need`.execute(db);
}
