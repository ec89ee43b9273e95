import type { Finding } from './rule-line.ts';

/** The finding of a rule that does not bind this case, with the reason why. */
export function notApplicable(id: string, en: string): Finding {
  return { verdict: 'not-applicable', value: { id: 'tidak berlaku', en: 'not applicable' }, explanation: { id, en } };
}
