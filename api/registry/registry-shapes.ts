import { z } from 'zod';
import type { ListedDebt } from '../../db/registry/registry-debt.ts';
import type { RegistryRunRow } from '../../db/registry/registry-run.ts';
import type { DifferenceRow } from '../../db/registry/registry-difference.ts';
import { differenceFieldNames, differenceFields, differenceStates } from '../../domain/registry/difference-field.ts';
import { registryFaultCodes, registryFaultNames } from '../../domain/registry/registry-fault-code.ts';
import { day, instant, uuid } from '../http/shapes.ts';

const amount = z.int().min(0);
const fault = z.enum(registryFaultCodes);
/** In the reader's language. */
const text = z.string();

export const debtLine = z.strictObject({
  id: uuid,
  caseNumber: z.string().nullable(),
  employeeId: uuid,
  postId: z.string(),
  effectiveDate: day,
  wanted: z
    .enum(['present', 'absent'])
    .meta({ description: 'Whether the line is to be in the position history, or gone.' }),
  state: z.enum(['owed', 'confirmed', 'by-hand']),
  owedAt: instant,
  attempts: amount,
  attemptedAt: instant.nullable(),
  problem: fault.nullable(),
  problemText: text.nullable(),
  settledAt: instant.nullable(),
});

export function showDebt(debt: ListedDebt) {
  const { owedAt, attemptedAt, settledAt, problem, ...shown } = debt;
  return {
    ...shown,
    ...{ problem, problemText: problem && registryFaultNames[problem] },
    ...{ owedAt: owedAt.toISOString(), attemptedAt: iso(attemptedAt), settledAt: iso(settledAt) },
  };
}

export const runShape = z.strictObject({
  id: uuid,
  requestedBy: uuid.nullable().meta({ description: 'Null: the nightly one.' }),
  state: z.enum(['requested', 'running', 'finished']),
  requestedAt: instant,
  startedAt: instant.nullable(),
  finishedAt: instant.nullable(),
  people: amount.meta({ description: 'Looked at so far.' }),
  compared: amount,
  differences: amount,
  unanswered: z.partialRecord(fault, amount).meta({ description: 'People by what kept them from being compared.' }),
});

export function showRun(run: RegistryRunRow) {
  const { requestedAt, startedAt, finishedAt, ...shown } = run;
  const state = finishedAt ? 'finished' : startedAt ? 'running' : 'requested';
  return {
    ...{ ...shown, state },
    ...{ requestedAt: requestedAt.toISOString(), startedAt: iso(startedAt), finishedAt: iso(finishedAt) },
  };
}

export const differenceLine = z.strictObject({
  id: uuid,
  employeeId: uuid,
  field: z.enum(differenceFields),
  fieldName: text,
  ours: z.string().nullable(),
  theirs: z.string().nullable().meta({ description: 'In our own ids where we know them.' }),
  foundAt: instant,
  seenAt: instant,
  state: z.enum(differenceStates),
  decidedBy: uuid.nullable(),
  decidedAt: instant.nullable(),
  validFrom: day.nullable(),
  reason: z.string().nullable(),
});

export function showDifference(difference: DifferenceRow) {
  const { agency: _agency, foundAt, seenAt, decidedAt, ...shown } = difference;
  return {
    ...{ ...shown, fieldName: differenceFieldNames[difference.field] },
    ...{ foundAt: foundAt.toISOString(), seenAt: seenAt.toISOString(), decidedAt: iso(decidedAt) },
  };
}

function iso(moment: Date | null): string | null {
  return moment && moment.toISOString();
}
