import type { Refusal } from '../refusal.ts';
import { checkPolicyValue } from './check-policy-value.ts';
import { type PolicyChange, policyVersion } from './policy-change.ts';
import { policyContradiction } from './policy-contradiction.ts';
import { type PolicyKey, policyParameters } from './policy-keys.ts';
import { policyOn } from './policy-on.ts';
import type { PolicyParameter } from './policy-parameter.ts';
import { refusePolicyReason } from './refuse-policy-reason.ts';

export interface ProposedChange {
  key: string;
  value: unknown;
  /** ISO date. */
  startsOn: string;
  reason: string;
  /** `policyVersion` of the parameter as the author saw it. */
  expectedVersion: number;
}

/**
 * Why a change cannot be made, or undefined. Rules across parameters are asked of the policy of every day from its start on.
 * Codes: those of `checkPolicyValue` and `policyContradiction`; `wrong-policy-unit`, `policy-change-in-past`,
 * `policy-reason-owed`, `policy-changed-meanwhile`, `policy-start-taken`, `policy-change-overlaps`.
 */
export function refusePolicyChange(
  changes: readonly PolicyChange[],
  proposed: ProposedChange,
  today: string,
): Refusal | undefined {
  const { key, startsOn, reason } = proposed;
  const refusal = refusePolicyValue(key, proposed.value) ?? refusePolicyReason(reason);
  if (refusal) return refusal;
  if (startsOn < today) return { code: 'policy-change-in-past', field: 'startsOn', message: inPast };
  if (policyVersion(changes, key) !== proposed.expectedVersion)
    return { code: 'policy-changed-meanwhile', field: 'expectedVersion', message: changedMeanwhile };
  const announced = changes.filter((change) => change.key === key && !change.withdrawn);
  if (announced.some((change) => change.startsOn === startsOn))
    return { code: 'policy-start-taken', field: 'startsOn', message: startTaken };
  if (announced.some((change) => change.startsOn > startsOn))
    return { code: 'policy-change-overlaps', field: 'startsOn', message: overlaps };
  return contradictionFrom([...changes, { ...proposed, id: 'proposed', endsOn: null, withdrawn: false }], startsOn);
}

/** What is wrong with the value by itself, as an agency may state it. */
export function refusePolicyValue(key: string, value: unknown): Refusal | undefined {
  const refusal = checkPolicyValue(key, value);
  if (refusal) return { ...refusal, rule: key, field: refusal.code === 'unknown-policy-key' ? 'key' : 'value' };
  const parameter: PolicyParameter = policyParameters[key as PolicyKey];
  if (parameter.kind !== 'span' && parameter.kind !== 'spans') return undefined;
  const foreign = [value as { unit: string }].flat().find(({ unit }) => !parameter.units.some((own) => own === unit));
  if (!foreign) return undefined;
  const units = parameter.units.join(', ');
  return {
    code: 'wrong-policy-unit',
    rule: key,
    field: 'value',
    message: { id: `Satuan yang boleh: ${units}.`, en: `Units that may be used: ${units}.` },
  };
}

/** The first contradiction on any day from `from` on; the policy changes only where a change begins or ends. */
export function contradictionFrom(changes: readonly PolicyChange[], from: string): Refusal | undefined {
  const turns = changes.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn ?? startsOn]);
  const days = [from, ...turns.filter((day) => day > from)].sort();
  for (const day of days) {
    const refusal = policyContradiction(policyOn(changes, day));
    if (refusal) return refusal;
  }
  return undefined;
}

const inPast = {
  id: 'Perubahan berlaku paling cepat hari ini.',
  en: 'A change takes effect today at the earliest.',
};
const changedMeanwhile = {
  id: 'Parameter ini sudah diubah orang lain. Muat ulang, lalu putuskan lagi.',
  en: 'Somebody else has changed this parameter. Reload it and decide again.',
};
const startTaken = {
  id: 'Sudah ada perubahan parameter ini yang berlaku pada hari itu.',
  en: 'There is a change of this parameter that begins on that day already.',
};
const overlaps = {
  id: 'Perubahan yang berlaku sesudahnya sudah diumumkan. Tarik dahulu perubahan itu.',
  en: 'A change that begins later was announced already. Withdraw that one first.',
};
