import { seconds } from '../calendar/span.ts';
import { policyOf, type Policy } from './policy.ts';
import type { PolicyKey } from './policy-keys.ts';
import type { PolicyValue } from './policy-parameter.ts';

/** Every task is due 8 s after it opens: reminded at 4 s, due at 8 s, escalated at 12 s, reminded again at 14 s, 20 s … */
const taskSeconds = 8;

const shown: Partial<Record<PolicyKey, PolicyValue>> = {
  'attention.remindBefore': seconds(-4),
  'attention.escalateAfter': seconds(4),
  'attention.repeatOverdue': seconds(6),
  'consideration.expiresAfter': seconds(600),
  'review.days': [seconds(3), seconds(6), seconds(9)],
  'review.followUp': seconds(3),
};

/** The default policy with every duration in seconds, so that a whole case of about 30 steps is seen in under 90 s. */
export const demonstrationPolicy: Policy = policyOf(
  (key, parameter) => shown[key] ?? (parameter.kind === 'span' ? seconds(taskSeconds) : parameter.default),
);
