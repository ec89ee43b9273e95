import { randomBytes, randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import * as oidc from 'openid-client';
import { endOldestSessions } from '../../db/identity/end-oldest-sessions.ts';
import { readActor } from '../../db/reading/read-actor.ts';
import type { Database } from '../../db/open-database.ts';
import type { TokenSubject } from '../http/token-verifier.ts';
import { Problem } from '../problem/problem.ts';
import { IssuerAway } from './issuer-away.ts';
import { isStrongEnough } from './sign-in-strength.ts';
import type { WebDoor } from './web-door.ts';
import { regenerateSession, saveSession } from './web-session.ts';

/** Long enough to find a second factor, short enough that a login left open is of no use to the next at the desk. */
const loginMs = 10 * 60_000;
const longestAgent = 200;
/** How far the issuer's clock may be behind ours. */
const clockToleranceMs = 30_000;

export function callbackAddress(door: WebDoor): string {
  return `${door.publicOrigin}/login/callback`;
}

/**
 * Sends the browser to the issuer, with `fresh=true` to be asked again who it is; remembers what its answer must match (state, nonce,
 * PKCE verifier).
 */
export function startLogin(door: WebDoor): RequestHandler {
  return async (request, response) => {
    const configuration = await door.oidc();
    const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
    const isFresh = request.query['fresh'] === 'true';
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: callbackAddress(door),
      response_type: 'code',
      scope: 'openid',
      ...{ state, nonce },
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      // Asking for an age makes the issuer say when it last asked (`auth_time`).
      max_age: String(oldestSignInSeconds(door)),
      ...(isFresh && { prompt: 'login' }),
      ...(door.strength.acr.length > 0 && { acr_values: door.strength.acr.join(' ') }),
    });
    // A session that somebody is signed in with is never written again: it could have been ended meanwhile.
    if (request.session.person) await regenerateSession(request);
    request.session.login = {
      ...{ state, nonce, verifier },
      returnTo: localPath(request.query['returnTo'], door),
      ...(isFresh && { freshSince: Date.now() }),
    };
    request.session.cookie.maxAge = loginMs;
    await saveSession(request);
    response.set('Cache-Control', 'no-store').redirect(303, address.href);
  };
}

/** Takes the issuer's answer once, and starts a session under a new key (nobody can have planted it before). */
export function finishLogin(door: WebDoor, db: Database): RequestHandler {
  return async (request, response) => {
    const { login } = request.session;
    if (!login) throw new Problem('login-refused');
    delete request.session.login;
    await saveSession(request);
    const { issuer, subject, authenticatedAt } = await redeem(request, door, login);
    const account = await door.accountOf({ issuer, subject });
    if (account === undefined || !(await readActor(db, account))) throw new Problem('account-unknown');

    await regenerateSession(request);
    request.session.person = {
      id: randomUUID(),
      account,
      csrfToken: randomBytes(32).toString('base64url'),
      startedAt: Date.now(),
      authenticatedAt,
      agent: (request.headers['user-agent'] ?? '').slice(0, longestAgent),
    };
    await saveSession(request);
    response.locals['account'] = account;
    request.log.info({ event: 'login', account }, 'signed in');
    const ended = await endOldestSessions(db, account, door.sessions.mostPerAccount);
    if (ended > 0)
      request.log.info({ event: 'sessions-ended', account, ended, reason: 'limit' }, 'oldest sessions ended');
    response.set('Cache-Control', 'no-store').redirect(303, login.returnTo);
  };
}

async function redeem(
  request: Request,
  door: WebDoor,
  login: { state: string; nonce: string; verifier: string; freshSince?: number },
): Promise<TokenSubject & { authenticatedAt: number }> {
  const configuration = await door.oidc();
  const { search } = new URL(request.originalUrl, door.publicOrigin);
  try {
    const tokens = await oidc.authorizationCodeGrant(configuration, new URL(callbackAddress(door) + search), {
      expectedState: login.state,
      expectedNonce: login.nonce,
      pkceCodeVerifier: login.verifier,
      idTokenExpected: true,
      maxAge: oldestSignInSeconds(door),
    });
    return readClaims(request, door, tokens.claims()!, login.freshSince);
  } catch (error) {
    if (error instanceof Problem) throw error;
    // The network fails with a TypeError; everything else is an answer we do not believe.
    if (isNetwork(error)) throw new IssuerAway(error);
    request.log.warn({ event: 'login-refused', reason: codeOf(error) }, 'login refused');
    throw new Problem('login-refused');
  }
}

/** @throws Problem where the issuer did not ask again, or not strongly enough */
function readClaims(
  request: Request,
  { strength }: WebDoor,
  claims: oidc.IDToken,
  freshSince: number | undefined,
): TokenSubject & { authenticatedAt: number } {
  const authenticatedAt = (claims.auth_time ?? 0) * 1_000;
  if (freshSince !== undefined && authenticatedAt < freshSince - clockToleranceMs) {
    request.log.warn({ event: 'login-refused', reason: 'not-asked-again' }, 'login refused');
    throw new Problem('login-refused');
  }
  if (!isStrongEnough(claims, strength)) {
    request.log.warn({ event: 'login-refused', reason: 'too-weak', acr: claims['acr'] }, 'login refused');
    throw new Problem('sign-in-too-weak');
  }
  return { issuer: claims.iss, subject: claims.sub, authenticatedAt };
}

/** A sign-in at the issuer older than a session may become is none. */
function oldestSignInSeconds({ sessions }: WebDoor): number {
  return sessions.absoluteMs / 1_000;
}

function isNetwork(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'OAUTH_TIMEOUT' || (error instanceof TypeError && error.message === 'fetch failed');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}

/** A login ends on a page of ours, whatever the address that led to it asked for. */
function localPath(wanted: unknown, { publicOrigin }: WebDoor): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || !URL.canParse(wanted, publicOrigin)) return '/';
  const { origin, pathname, search } = new URL(wanted, publicOrigin);
  return origin === publicOrigin && !pathname.startsWith('//') ? pathname + search : '/';
}
