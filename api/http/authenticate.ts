import type { Request } from 'express';
import { type ReadingActor, readActor } from '../../db/reading/read-actor.ts';
import type { ApiDeps } from '../deps.ts';
import { Problem } from '../problem/problem.ts';

/**
 * Whose request this is. The roles come from the record at this moment, not from the token, so that taking a role away
 * takes effect at once.
 */
export async function authenticate(request: Request, deps: ApiDeps): Promise<ReadingActor> {
  const token = /^Bearer +([^\s]+) *$/i.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined) throw unauthenticated('Bearer realm="mutasi"');
  const account = await deps.verifyToken(token);
  const actor = account === undefined ? undefined : await readActor(deps.db, account);
  if (!actor) throw unauthenticated('Bearer realm="mutasi", error="invalid_token"');
  return actor;
}

function unauthenticated(challenge: string): Problem {
  return new Problem('unauthenticated', { headers: { 'WWW-Authenticate': challenge } });
}
