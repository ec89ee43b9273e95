import { lookup as resolve, type LookupAddress } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPrivateAddress } from '../../domain/webhook/is-private-address.ts';
import { refuseWebhookUrl } from '../../domain/webhook/refuse-webhook-url.ts';

const patienceMs = 10_000;

interface News {
  url: string;
  body: string;
  headers: Record<string, string>;
  /** Receivers in the own network are allowed, for development and tests. */
  inside: boolean;
  /** PEM; undefined: the system's. */
  ca?: Buffer;
}

/**
 * Posts JSON to a receiver outside and gives the HTTP status; redirects are not followed. The address that the name leads to is checked at
 * the moment of the connection, so that a name that turns inward later reaches nothing (SSRF, DNS rebinding).
 * @throws where the address is refused, or nobody answers in 10 s
 */
export function postNews({ url, body, headers, inside, ca }: News): Promise<number> {
  if (refuseWebhookUrl(url, inside)) return Promise.reject(new Error('address refused'));
  const options = {
    ...{ method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) }, agent: false },
    ...{ signal: AbortSignal.timeout(patienceMs), ...(inside ? {} : { lookup: publicLookup }), ...(ca && { ca }) },
  } as const;
  return new Promise((settle, reject) => {
    const take = (response: http.IncomingMessage): void => {
      response.resume();
      settle(response.statusCode ?? 0);
    };
    const call = url.startsWith('https:') ? https.request(url, options, take) : http.request(url, options, take);
    call.on('error', reject);
    call.end(body);
  });
}

const publicLookup: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) done(error, '');
    else if (found.some(({ address }) => isPrivateAddress(address)))
      done(Object.assign(new Error('address refused'), { code: 'EREFUSEDADDRESS' }), '');
    else if (options.all) done(null, found);
    else done(null, found[0]!.address, found[0]!.family);
  });
};
