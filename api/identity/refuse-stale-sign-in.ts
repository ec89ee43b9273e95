import type { Action } from '../../domain/rights/rights.ts';
import { needsFreshSignIn } from '../../domain/rights/sensitive-actions.ts';
import { Problem } from '../problem/problem.ts';
import type { SignedIn } from './web-session.ts';

/**
 * A browser that was left open must not be enough for what cannot be taken back. Tokens need no such wall: they are short-lived and
 * no cookie that a browser sends by itself.
 * @throws Problem `sign-in-again` with the challenge of RFC 9470
 */
export function refuseStaleSignIn(action: Action, person: SignedIn, freshMs: number): void {
  if (!needsFreshSignIn(action) || Date.now() < (person.authenticatedAt ?? 0) + freshMs) return;
  const challenge = `Bearer realm="mutasi", error="insufficient_user_authentication", max_age="${freshMs / 1_000}"`;
  throw new Problem('sign-in-again', { headers: { 'WWW-Authenticate': challenge } });
}
