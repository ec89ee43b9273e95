import type { Refusal } from '../refusal.ts';
import type { PolicyChange } from './policy-change.ts';
import { refusePolicyReason } from './refuse-policy-reason.ts';
import { contradictionFrom } from './refuse-policy-change.ts';

/**
 * Why an announced change cannot be withdrawn, or undefined. Codes: `policy-reason-owed`, `policy-change-withdrawn`,
 * `policy-change-begun`, and those of `policyContradiction` where another announced change leans on it.
 */
export function refusePolicyWithdrawal(
  changes: readonly PolicyChange[],
  change: PolicyChange,
  { reason, today }: { reason: string; today: string },
): Refusal | undefined {
  const refusal = refusePolicyReason(reason);
  if (refusal) return refusal;
  if (change.withdrawn) return { code: 'policy-change-withdrawn', message: withdrawn };
  if (change.startsOn <= today) return { code: 'policy-change-begun', message: begun };
  const without = changes.filter(({ id }) => id !== change.id);
  return contradictionFrom(without, change.startsOn);
}

const withdrawn = { id: 'Perubahan ini sudah ditarik.', en: 'This change was withdrawn already.' };
const begun = {
  id: 'Perubahan ini sudah berlaku. Umumkan perubahan baru untuk menggantinya.',
  en: 'This change has begun. Announce another one to replace it.',
};
