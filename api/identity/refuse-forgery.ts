import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { Problem } from '../problem/problem.ts';
import type { SignedIn } from './web-session.ts';

const safeMethods = ['GET', 'HEAD', 'OPTIONS'];

/**
 * A browser sends its cookie along with whatever another site makes it ask. What changes something must come from our own
 * pages, as far as the browser tells, and bring the token that only they can read.
 * @param offered the token as it came
 * @throws Problem `csrf-refused`
 */
export function refuseForgery(request: Request, person: SignedIn, publicOrigin: string, offered: unknown): void {
  if (safeMethods.includes(request.method)) return;
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Problem('csrf-refused');
  // A form of our own pages says `null`, for they send no referrer; the browser's word about the site is better then.
  if (site !== 'same-origin' && origin !== undefined && origin !== publicOrigin) throw new Problem('csrf-refused');
  if (typeof offered !== 'string' || !isSame(offered, person.csrfToken)) throw new Problem('csrf-refused');
}

/** Takes as long for a wrong token as for the right one, of whatever length. */
function isSame(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
