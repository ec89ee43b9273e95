import { sql } from 'kysely';
import type { VacancyOrigin } from '../../domain/vacancy/vacancy-state.ts';
import type { Database } from '../open-database.ts';

export interface VacancyOrder {
  postId: string;
  origin: Exclude<VacancyOrigin, 'hr'>;
  /** What makes this order one, such as the case that freed the post. */
  dedupe: string;
  causedByCase?: string;
  /** ISO date from which the post is free. */
  freeFrom?: string;
}

/**
 * Orders the vacancy of a post that became free, in the transaction of what freed it: the relay starts it, however often the worker dies
 * before. A post that has an open vacancy, or was closed, gets none.
 */
export async function orderVacancy(tx: Database, order: VacancyOrder): Promise<void> {
  const { postId, origin, dedupe, causedByCase, freeFrom } = order;
  await sql`
    insert into vacancy_command (vacancy_id, kind, dedupe_key, account_id, body, answer, sent_at)
    select uuidv7(), 'open', ${dedupe}, null,
      ${JSON.stringify({ postId, origin, causedByCase: causedByCase ?? null, freeFrom: freeFrom ?? null })}::jsonb,
      jsonb_build_object('unit', post.unit_id), '-infinity'
    from post where post.id = ${postId}
      and not exists (select from vacancy where vacancy.post_id = post.id and closed_at is null)
      and not exists (select from post_closure where post_closure.post_id = post.id)
      and not exists (select from vacancy_command before where before.dedupe_key = ${dedupe})
    on conflict do nothing`.execute(tx);
}
