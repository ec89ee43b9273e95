import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { isStrongEnough, type SignInStrength } from '../identity/sign-in-strength.ts';
import { Problem } from '../problem/problem.ts';
import { IssuerAway } from '../identity/issuer-away.ts';

/** Whom an issuer speaks of: a person, or the client itself where it has asked in its own name. */
export interface TokenSubject {
  issuer: string;
  subject: string;
}

/**
 * @returns the account id the token speaks for; undefined when the token is no good
 * @throws Problem `sign-in-too-weak` when it is good but its person signed in too weakly
 * @throws IssuerAway when the issuer's keys cannot be had, so nobody can say whether it is good
 */
export type VerifyToken = (token: string) => Promise<string | undefined>;

/** Signatures that only the issuer can make: a secret shared with us, or none, would let others make them. */
const algorithms = [
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
];
/** A key set that came too late, not at all, or as nonsense. */
const aboutKeySet = ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'];
const clockToleranceSeconds = 5;

/** Verifies access tokens in JWT form (RFC 9068), and nothing else: an ID token says who signed in, not who may ask. */
export function createTokenVerifier(
  {
    issuer,
    audience,
    keys,
    strength,
  }: { issuer: string; audience: string; keys: JWTVerifyGetKey; strength?: SignInStrength },
  accountOf: (subject: TokenSubject) => Promise<string | undefined>,
): VerifyToken {
  const options = {
    ...{ issuer, audience, algorithms },
    typ: 'at+jwt',
    requiredClaims: ['sub', 'exp', 'iat'],
    clockTolerance: clockToleranceSeconds,
  };
  return async (token) => {
    const payload = await jwtVerify(token, keys, options).then(
      (verified) => verified.payload,
      (error: unknown) => {
        if (isNoGood(error)) return undefined;
        throw new IssuerAway(error);
      },
    );
    const subject = payload?.sub;
    if (!payload || typeof subject !== 'string') return undefined;
    // A client that asks in its own name (RFC 9068: `sub` is its id) has no sign-in that could be strong.
    if (strength && payload['client_id'] !== subject && !isStrongEnough(payload, strength)) throw tooWeak(strength);
    return accountOf({ issuer, subject });
  };
}

/** The library says with one of its own errors what is wrong with a token; everything else happened on the way to the keys. */
function isNoGood(error: unknown): boolean {
  // A header that names an unknown `crit` or a key that does not import is the sender's doing as well.
  return error instanceof errors.JOSEError && !aboutKeySet.includes(error.code);
}

function tooWeak({ acr }: SignInStrength): Problem {
  const classes = acr.length === 0 ? '' : `, acr_values="${acr.join(' ')}"`;
  const challenge = `Bearer realm="mutasi", error="insufficient_user_authentication"${classes}`;
  return new Problem('sign-in-too-weak', { headers: { 'WWW-Authenticate': challenge } });
}
