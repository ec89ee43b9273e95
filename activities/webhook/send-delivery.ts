import type { Logger } from 'pino';
import { signWebhook, webhookSecret } from '../../db/notification/webhook-secret.ts';
import {
  noteDelivered,
  noteNotDelivered,
  type OwedDelivery,
  takeOwedDelivery,
} from '../../db/notification/owed-delivery.ts';
import type { Database } from '../../db/open-database.ts';
import { letters } from '../../domain/notification/letters.ts';
import { postNews } from './post-news.ts';

/** A receiver that is away for longer has missed the news; it reads the rest over the API. */
const givenUpAfterMs = 72 * 3_600_000;

export interface WebhookParts {
  db: Database;
  /** Base64 of 32 bytes (`WEBHOOK_KEY`). */
  key: string;
  inside: boolean;
  /** How long to wait after so many failures, the first being 1. */
  backOffMs: (failures: number) => number;
  ca?: Buffer;
  log: Pick<Logger, 'info' | 'warn'>;
}

/** Sends the oldest delivery that is due and writes down what became of it, in one transaction. @returns whether there was one */
export async function sendDelivery(parts: WebhookParts): Promise<boolean> {
  return parts.db.transaction().execute(async (tx) => {
    const owed = await takeOwedDelivery(tx);
    if (!owed) return false;
    const error = await deliver(parts, owed);
    if (error === undefined) {
      await noteDelivered(tx, owed);
      parts.log.info({ delivery: owed.id }, 'webhook told');
      return true;
    }
    const attempts = owed.attempts + 1;
    const over = Date.now() - owed.createdAt.getTime() > givenUpAfterMs;
    const retryInMs = over ? undefined : parts.backOffMs(attempts);
    await noteNotDelivered(tx, owed, { error, retryInMs, letter: letters['alarm-webhook-failing']() });
    parts.log.warn({ delivery: owed.id, attempts, retryInMs, code: error }, 'webhook failed');
    return true;
  });
}

/** @returns why not: a code or an HTTP status, never what the receiver said */
async function deliver(
  { key, inside, ca }: WebhookParts,
  { id, webhookId, url, body: news }: OwedDelivery,
): Promise<string | undefined> {
  const body = JSON.stringify({ id, ...(JSON.parse(news) as object) });
  const signature = signWebhook(webhookSecret(key, webhookId), body, Math.floor(Date.now() / 1000));
  const headers = { 'content-type': 'application/json', 'mutasi-signature': signature, 'mutasi-delivery': id };
  try {
    const status = await postNews({ url, body, headers, inside, ...(ca && { ca }) });
    return status >= 200 && status < 300 ? undefined : `HTTP ${status}`;
  } catch (error) {
    const { code, name } = error as { code?: unknown; name?: string };
    return typeof code === 'string' ? code : (name ?? 'unknown');
  }
}
