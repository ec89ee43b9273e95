import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { orderVacancy } from './order-vacancy.ts';

/** Orders a vacancy for every post that an import left without a holder, in the import's own transaction. @param at when it was recorded */
export async function orderVacatedPosts(tx: Database, { at, today }: { at: Date; today: string }): Promise<void> {
  const { rows } = await sql<{ postId: string; since: string }>`
    select post_id as "postId", max(upper(valid_at))::text as since from incumbency ended
    where recorded_at = ${at} and not upper_inf(valid_at) and upper(valid_at) <= ${today}::date
      and not exists (select from incumbency held where held.post_id = ended.post_id and held.valid_at @> ${today}::date)
    group by post_id order by post_id`.execute(tx);
  for (const { postId, since } of rows)
    await orderVacancy(tx, { postId, origin: 'import', dedupe: `import:${postId}:${since}` });
}
