import { attentionParameters } from './attention-parameters.ts';
import { decreeParameters } from './decree-parameters.ts';
import { deliberationParameters } from './deliberation-parameters.ts';
import { documentParameters } from './document-parameters.ts';
import { eligibilityParameters } from './eligibility-parameters.ts';
import { exchangeParameters } from './exchange-parameters.ts';
import { externalParameters } from './external-parameters.ts';
import { matchingParameters } from './matching-parameters.ts';
import { objectionParameters } from './objection-parameters.ts';
import type { PolicyParameter } from './policy-parameter.ts';
import { privacyParameters } from './privacy-parameters.ts';
import { reviewParameters } from './review-parameters.ts';
import { slaParameters } from './sla-parameters.ts';
import { talentParameters } from './talent-parameters.ts';
import { trainingParameters } from './training-parameters.ts';
import { vacancyParameters } from './vacancy-parameters.ts';

/** Every number that policy or law may change without a change of code, with its default and what it means. */
export const policyParameters = {
  ...slaParameters,
  ...attentionParameters,
  ...deliberationParameters,
  ...externalParameters,
  ...reviewParameters,
  ...eligibilityParameters,
  ...privacyParameters,
  ...documentParameters,
  ...objectionParameters,
  ...decreeParameters,
  ...matchingParameters,
  ...vacancyParameters,
  ...exchangeParameters,
  ...talentParameters,
  ...trainingParameters,
} as const satisfies Record<string, PolicyParameter>;

export type PolicyKey = keyof typeof policyParameters;
export const policyKeys = Object.keys(policyParameters) as PolicyKey[];

/** Whether a word from outside names a parameter. */
export function isPolicyKey(key: string): key is PolicyKey {
  return Object.hasOwn(policyParameters, key);
}
