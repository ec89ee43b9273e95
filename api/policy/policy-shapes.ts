import { z } from 'zod';
import type { PolicyChangeRow } from '../../db/policy/list-policy-changes.ts';
import { policyVersion } from '../../domain/policy/policy-change.ts';
import { policyKeys, policyParameters } from '../../domain/policy/policy-keys.ts';
import { policyOn } from '../../domain/policy/policy-on.ts';
import type { PolicyParameter } from '../../domain/policy/policy-parameter.ts';
import { day, instant, uuid } from '../http/shapes.ts';

/** Of its parameter's kind: a duration, durations, a whole number, a rating, or weights per mille. */
export const policyValue = z.union([z.number(), z.string(), z.array(z.looseObject({})), z.looseObject({})]);

export const policyChange = z.strictObject({
  id: uuid,
  value: policyValue,
  startsOn: day,
  endsOn: day.nullable(),
  reason: z.string(),
  changedBy: z.string().nullable().meta({ description: 'Null where it was loaded when the agency was set up.' }),
  recordedAt: instant,
  withdrawn: z.strictObject({ at: instant, by: z.string(), reason: z.string() }).nullable(),
});

export const policyParameter = z.strictObject({
  key: z.string(),
  about: z.string(),
  kind: z.enum(['span', 'spans', 'number', 'rating', 'weights', 'choice']),
  units: z
    .array(z.string())
    .meta({ description: 'In which it may be stated; empty for a rating; of a choice its words.' }),
  min: z.int().nullable(),
  max: z.int().nullable(),
  legalBasis: z.string().nullable().meta({ description: 'Null where the agency may choose freely.' }),
  default: policyValue,
  now: policyValue,
  onDay: policyValue,
  version: z.int().meta({ description: 'To be named as `expectedVersion` by whoever changes it.' }),
  history: z.array(policyChange).meta({ description: 'By start; withdrawn changes included.' }),
});

/** Every parameter, or those of one key, as an agency has them. */
export function showParameters(
  changes: readonly PolicyChangeRow[],
  { today, on }: { today: string; on: string },
): object[] {
  const [now, onDay] = [policyOn(changes, today), policyOn(changes, on)];
  return policyKeys.map((key) => {
    const parameter: PolicyParameter = policyParameters[key];
    const { kind, about, basis = null } = parameter;
    return {
      ...{ key, about, kind, units: unitsOf(parameter), legalBasis: basis },
      min: parameter.kind === 'number' ? parameter.min : null,
      max: parameter.kind === 'number' ? parameter.max : null,
      ...{ default: parameter.default, now: now[key], onDay: onDay[key], version: policyVersion(changes, key) },
      history: changes.filter((change) => change.key === key).map(showChange),
    };
  });
}

function unitsOf(parameter: PolicyParameter): readonly string[] {
  if (parameter.kind === 'number') return [parameter.unit];
  if (parameter.kind === 'weights') return ['per-mille'];
  if (parameter.kind === 'choice') return parameter.choices;
  return parameter.kind === 'rating' ? [] : parameter.units;
}

export function showChange(row: PolicyChangeRow): object {
  const { id, value, startsOn, endsOn, reason, changedBy, recordedAt, withdrawnAt, withdrawnBy, withdrawalReason } =
    row;
  return {
    ...{ id, value, startsOn, endsOn, reason, changedBy, recordedAt },
    withdrawn: withdrawnAt && { at: withdrawnAt, by: withdrawnBy, reason: withdrawalReason },
  };
}
