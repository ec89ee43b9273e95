import type { Request } from 'express';
import { type ReadingActor, readActor } from '../../db/reading/read-actor.ts';
import type { ApiDeps } from '../deps.ts';
import { refuseForgery } from '../identity/refuse-forgery.ts';
import { destroySession, signedInOf } from '../identity/web-session.ts';
import { Problem } from '../problem/problem.ts';

/**
 * Whose request this is: by bearer token, else by the session of a browser. The roles come from the record at this moment,
 * not from token or session, so that taking a role away takes effect at once.
 */
export async function authenticate(request: Request, deps: ApiDeps): Promise<ReadingActor> {
  const { authorization } = request.headers;
  const account = authorization === undefined ? await bySession(request, deps) : await byToken(authorization, deps);
  const actor = await readActor(deps.db, account);
  if (!actor) throw unauthenticated('Bearer realm="mutasi", error="invalid_token"');
  return actor;
}

async function byToken(authorization: string, { verifyToken }: ApiDeps): Promise<string> {
  const token = /^Bearer +([^\s]+) *$/i.exec(authorization)?.[1];
  if (token === undefined) throw unauthenticated('Bearer realm="mutasi"');
  const account = await verifyToken(token);
  if (account === undefined) throw unauthenticated('Bearer realm="mutasi", error="invalid_token"');
  return account;
}

async function bySession(request: Request, { web }: ApiDeps): Promise<string> {
  const person = signedInOf(request);
  if (!person || !web) throw unauthenticated('Bearer realm="mutasi"');
  if (Date.now() >= person.startedAt + web.sessions.absoluteMs) {
    await destroySession(request);
    throw unauthenticated('Bearer realm="mutasi"');
  }
  refuseForgery(request, person, web.publicOrigin, request.headers['x-csrf-token']);
  return person.account;
}

function unauthenticated(challenge: string): Problem {
  return new Problem('unauthenticated', { headers: { 'WWW-Authenticate': challenge } });
}
