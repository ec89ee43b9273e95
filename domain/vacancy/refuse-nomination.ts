import type { Refusal } from '../refusal.ts';
import { nomineeNotListed } from './vacancy-refusals.ts';

/** A committee names people of its own shortlist, each once, or nobody at all. */
export function refuseNomination(nominees: readonly string[], shortlist: readonly string[]): Refusal | undefined {
  const listed = nominees.every((nominee) => shortlist.includes(nominee));
  return listed && new Set(nominees).size === nominees.length ? undefined : nomineeNotListed;
}
