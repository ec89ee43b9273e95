import { z } from 'zod';

/** `WEBHOOK_KEY`: base64 of 32 random bytes, of which each webhook's secret is made; another key makes other secrets. */
export const webhookKey = z.string().refine(isKey, { error: 'is not base64 of 32 random bytes' });

function isKey(text: string): boolean {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === 32 && bytes.toString('base64') === text && new Set(bytes).size > 8;
}
