import { setTimeout as wait } from 'node:timers/promises';
import { sendDelivery, type WebhookParts } from '../../activities/webhook/send-delivery.ts';
import { backOffMs } from '../mail/back-off.ts';

const idleMs = 1_000;
/** A receiver that says nothing for 10 s holds up one of these, and no mail and no case. */
const lanes = 3;

/** Brings the news to the agencies' webhooks, a transaction each; neither a broken receiver nor a broken database ends it (F72). */
export function startWebhookRelay(given: Omit<WebhookParts, 'backOffMs'>): { stop: () => Promise<void> } {
  const parts: WebhookParts = { ...given, backOffMs };
  const stopping = new AbortController();

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const sent = await sendDelivery(parts).catch((error: unknown) => {
        parts.log.warn({ err: error }, 'webhook relay waits for the database');
        return false;
      });
      if (!sent) await wait(idleMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const running = Promise.all(Array.from({ length: lanes }, run));
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
