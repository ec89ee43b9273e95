import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { IssuerAway } from './issuer-away.ts';

/** An unknown key is looked for at most this often, or anybody could make us ask the issuer at will. */
const cooldownMs = 30_000;
/** A key that the issuer withdraws is no longer believed after this long. */
const cacheMs = 600_000;
const timeoutMs = 3_000;

const metadata = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

/**
 * The issuer's public keys, found by its metadata at the first token and looked up again when one is not known.
 * @param issuer as its tokens write it; its metadata must say the same
 */
export function issuerKeys(issuer: string, timing: { cooldownMs?: number } = {}): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const find = async (): Promise<JWTVerifyGetKey> =>
    createRemoteJWKSet(new URL(await findKeyAddress(issuer)), {
      cooldownDuration: timing.cooldownMs ?? cooldownMs,
      cacheMaxAge: cacheMs,
      timeoutDuration: timeoutMs,
    });
  return async (header, token) => {
    keys ??= find().catch((error: unknown) => {
      // The next token tries again.
      keys = undefined;
      throw new IssuerAway(error);
    });
    return (await keys)(header, token);
  };
}

async function findKeyAddress(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
  if (!response.ok) throw new Error(`the issuer answered ${response.status}`);
  const found = metadata.parse(await response.json());
  if (found.issuer !== issuer) throw new Error('the metadata names another issuer');
  return found.jwks_uri;
}
