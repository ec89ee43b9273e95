import { z } from 'zod';
import type { RotationBatchRow, RotationMoveRow } from '../../db/rotation/rotation-batch.ts';
import { caseNumber, code, day, instant, uuid } from '../http/shapes.ts';

const count = z.int().min(0);

const simulationShape = z.strictObject({
  ...{ lines: count, ready: count, ineligible: count, brokenByOthers: count },
  rings: z.array(z.strictObject({ kind: z.enum(['cycle', 'chain']), lines: z.array(z.int()) })),
  balance: z.array(z.strictObject({ unitId: code, before: count, after: count, minimum: count, need: count })),
  allowanceChangeRupiah: z.int().meta({ description: 'A month, of the lines that are ready.' }),
});

export const batchShape = z.strictObject({
  id: uuid,
  origin: z.enum(['hand', 'file', 'plan', 'exchange']),
  planId: uuid.nullable(),
  exchangeRoundId: uuid.nullable(),
  followsBatch: uuid.nullable().meta({ description: 'The batch whose people left over are planned anew here.' }),
  reason: z.string(),
  effectiveDate: day.nullable(),
  state: z.enum(['draft', 'committing', 'paused', 'committed']),
  counts: z.strictObject({ draft: count, waiting: count, refused: count, opened: count }),
  simulation: simulationShape.nullable(),
  simulatedAt: instant.nullable(),
  createdAt: instant,
  committedAt: instant.nullable(),
  rounds: count,
});

export function showBatch(row: RotationBatchRow): object {
  const { id, origin, planId, exchangeRoundId, followsBatch, reason, effectiveDate, state, counts } = row;
  const { simulation, simulatedAt, createdAt, committedAt, rounds } = row;
  return {
    ...{ id, origin, planId, exchangeRoundId, followsBatch, reason, effectiveDate, state, counts },
    ...{ simulation, simulatedAt, createdAt, committedAt, rounds },
  };
}

export const moveShape = z.strictObject({
  line: z.int(),
  employeeId: uuid,
  employeeName: z.string(),
  targetPostId: code,
  targetName: z.string().meta({ description: 'Position and unit.' }),
  state: z.enum(['draft', 'waiting', 'refused', 'opened']),
  verdict: z
    .strictObject({
      verdict: z.enum(['eligible', 'conditional', 'ineligible']),
      failed: z.array(z.string()),
      open: z.array(z.string()).meta({ description: 'Rules that lack a fact, warn or need an exception.' }),
      conflicts: z.array(z.string()),
      brokenBy: z.int().nullable().meta({ description: 'The line with which this one falls.' }),
    })
    .nullable(),
  refusal: z.strictObject({ code: z.string(), message: z.string(), rule: z.string().nullable() }).nullable(),
  caseNumber: caseNumber.nullable(),
  result: z.enum(['under-way', 'scheduled', 'waits', 'placed', 'dropped']).nullable().meta({
    description: 'What became of the case; `waits` for another of the batch, as an alarm says.',
  }),
});

export function showMove({ refusal, ...move }: RotationMoveRow): object {
  return { ...move, refusal: refusal && { code: refusal.code, message: refusal.message, rule: refusal.rule ?? null } };
}
