import { sql, type Transaction } from 'kysely';
import type { Letter } from '../../domain/notification/letter.ts';
import type { DB } from '../generated/database.ts';
import { oweLetter } from './owe-letter.ts';
import { findRoleHolders } from '../organisation/find-role-holders.ts';

export interface OwedDelivery {
  id: string;
  webhookId: string;
  agency: string;
  url: string;
  body: string;
  attempts: number;
  createdAt: Date;
}

/** The oldest delivery that is due, locked until the transaction ends; another relay passes it over. */
export async function takeOwedDelivery(tx: Transaction<DB>): Promise<OwedDelivery | undefined> {
  return tx
    .selectFrom('webhook_delivery')
    .innerJoin('webhook', 'webhook.id', 'webhook_delivery.webhook_id')
    .select([
      ...(['webhook_delivery.id', 'webhook_delivery.webhook_id as webhookId', 'webhook.agency_id as agency'] as const),
      ...(['webhook.url', 'webhook_delivery.body', 'attempts', 'webhook_delivery.created_at as createdAt'] as const),
    ])
    .where('state', '=', 'owed')
    .where('next_at', '<=', sql<Date>`now()`)
    .orderBy('webhook_delivery.next_at')
    .orderBy('webhook_delivery.id')
    .limit(1)
    .forUpdate('webhook_delivery')
    .skipLocked()
    .executeTakeFirst();
}

export async function noteDelivered(tx: Transaction<DB>, { id, attempts }: OwedDelivery): Promise<void> {
  await tx
    .updateTable('webhook_delivery')
    .set({ state: 'sent', attempts: attempts + 1, error: null, sent_at: sql`clock_timestamp()` })
    .where('id', '=', id)
    .execute();
}

/** @param retryInMs undefined: it is given up, and HR hears of it once a webhook */
export async function noteNotDelivered(
  tx: Transaction<DB>,
  { id, webhookId, agency, attempts }: OwedDelivery,
  { error, retryInMs, letter }: { error: string; retryInMs: number | undefined; letter: Letter },
): Promise<void> {
  await tx
    .updateTable('webhook_delivery')
    .set({
      ...{ attempts: attempts + 1, error, state: retryInMs === undefined ? 'given-up' : 'owed' },
      next_at: sql`clock_timestamp() + make_interval(secs => ${(retryInMs ?? 0) / 1000})`,
    })
    .where('id', '=', id)
    .execute();
  if (retryInMs !== undefined) return;
  const dedupe = `webhook-failing:${webhookId}`;
  const raised = await tx
    .insertInto('alarm')
    .values({
      ...{ agency_id: agency, kind: 'webhook-failing', detail: JSON.stringify({ webhook: webhookId }) },
      ...{ dedupe_key: dedupe, raised_at: new Date() },
    })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!raised) return;
  const accounts = await findRoleHolders(tx, agency, 'hr-admin');
  await oweLetter(tx, { accounts, letter, dedupe, now: new Date() });
}
