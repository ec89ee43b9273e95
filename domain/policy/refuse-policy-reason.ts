import type { Refusal } from '../refusal.ts';

/** A change of policy is read by those it binds: a word is no reason. */
const leastLength = 20;

export function refusePolicyReason(reason: string): Refusal | undefined {
  if (reason.trim().length >= leastLength) return undefined;
  return {
    code: 'policy-reason-owed',
    field: 'reason',
    message: {
      id: `Alasan perubahan paling sedikit ${leastLength} karakter.`,
      en: `The reason of a change takes at least ${leastLength} characters.`,
    },
  };
}
