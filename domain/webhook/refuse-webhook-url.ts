import type { Refusal } from '../refusal.ts';
import { isPrivateAddress } from './is-private-address.ts';

/**
 * Why news must not go to this address: only `https:` to a public host by name or number, without credentials in it, so that a webhook
 * never reaches into the network that the service stands in. What the name leads to is looked at once more when it is called.
 * @param inside addresses of this machine's own network are allowed, for development and tests
 */
export function refuseWebhookUrl(text: string, inside: boolean): Refusal | undefined {
  if (!URL.canParse(text)) return refusal('URL ini tidak dapat dibaca.', 'This is no URL.');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '')
    return refusal('URL tidak boleh berisi kata sandi.', 'A URL with credentials is not taken.');
  if (inside && (url.protocol === 'http:' || url.protocol === 'https:')) return undefined;
  if (url.protocol !== 'https:') return refusal('URL harus https.', 'The URL must be https.');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const inward = /^localhost$|\.localhost$|\.local$|\.internal$|\.home\.arpa$/.test(host) || !/[.:]/.test(host);
  return inward || isPrivateAddress(host)
    ? refusal('URL menuju jaringan dalam; pakai alamat publik.', 'The URL leads inside; use a public address.')
    : undefined;
}

function refusal(id: string, en: string): Refusal {
  return { code: 'webhook-url-refused', rule: 'F72', field: 'url', message: { id, en } };
}
