import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** Newest first, those that ended last; with how their deliveries stand. */
export async function listWebhooks(db: Database, agency: string) {
  return db
    .selectFrom('webhook')
    .select(['id', 'url', 'kinds', 'created_at as createdAt', 'ended_at as endedAt'])
    .select((select) => [
      select
        .selectFrom('webhook_delivery')
        .whereRef('webhook_id', '=', 'webhook.id')
        .where('state', '=', 'owed')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .as('owed'),
      select
        .selectFrom('webhook_delivery')
        .whereRef('webhook_id', '=', 'webhook.id')
        .where('error', 'is not', null)
        .where('state', '<>', 'sent')
        .orderBy('next_at', 'desc')
        .limit(1)
        .select('error')
        .as('lastError'),
    ])
    .where('agency_id', '=', agency)
    .orderBy(sql`ended_at is not null`)
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute();
}

/** @returns undefined where the agency has one for this URL */
export async function addWebhook(
  db: Database,
  webhook: { agency: string; url: string; kinds: readonly string[]; by: string },
): Promise<string | undefined> {
  const { agency: agency_id, url, kinds, by: created_by } = webhook;
  const row = await db
    .insertInto('webhook')
    .values({ agency_id, url, kinds: [...kinds], created_by, created_at: new Date() })
    .onConflict((conflict) => conflict.columns(['agency_id', 'url']).where('ended_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** What it is still owed is given up. @returns whether the agency has such a webhook */
export async function endWebhook(
  db: Database,
  { id, agency, by }: { id: string; agency: string; by: string },
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const known = await tx
      .updateTable('webhook')
      .set((row) => ({
        ended_at: row.fn.coalesce('ended_at', sql<Date>`now()`),
        ended_by: row.fn.coalesce('ended_by', sql<string>`${by}::uuid`),
      }))
      .where('id', '=', id)
      .where('agency_id', '=', agency)
      .returning('id')
      .executeTakeFirst();
    if (!known) return false;
    await tx
      .updateTable('webhook_delivery')
      .set({ state: 'given-up' })
      .where('webhook_id', '=', id)
      .where('state', '=', 'owed')
      .execute();
    return true;
  });
}
