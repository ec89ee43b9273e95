import { createHmac } from 'node:crypto';

/**
 * The secret of a webhook, made of the installation's key and the webhook's id: nothing of it is kept in the database. Its receiver is told
 * it once, when the webhook is registered.
 * @param key base64 of 32 bytes (`WEBHOOK_KEY`)
 */
export function webhookSecret(key: string, webhook: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64')).update(`webhook:${webhook}`).digest('base64url');
}

/** `t=<epoch seconds>,v1=<hex>`: HMAC-SHA256 of `<t>.<body>`, so that an old message cannot be played again as a new one. */
export function signWebhook(secret: string, body: string, epochSeconds: number): string {
  const mac = createHmac('sha256', secret).update(`${epochSeconds}.${body}`).digest('hex');
  return `t=${epochSeconds},v1=${mac}`;
}
