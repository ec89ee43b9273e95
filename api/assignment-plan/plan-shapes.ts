import { z } from 'zod';
import type { AssignmentPlanRow, PlanResult } from '../../db/assignment-plan/assignment-plan-row.ts';
import {
  constraintLabel,
  planConstraintCodes,
  type PlanConstraint,
} from '../../domain/assignment-plan/plan-constraint.ts';
import { code, instant, uuid } from '../http/shapes.ts';

const count = z.int().min(0);
const place = z.string().trim().min(1).max(200);
const most = z.int().min(0).max(100_000).optional();

export const askedPlan = z.strictObject({
  posts: z.array(code).min(1).max(1000).meta({ description: 'Vacant or held; who holds one may stay or move on.' }),
  candidatesPerPost: z.int().min(1).max(50).default(10),
  mustFill: z.array(code).max(1000).default([]),
  minimumStaffing: z
    .array(z.strictObject({ unitId: code, minimum: z.int().min(0).max(100_000) }))
    .max(500)
    .default([])
    .meta({ description: 'Instead of the minimum of the workload analysis, which no plan makes worse than it is.' }),
  limits: z
    .strictObject({
      ...{ movesInAll: most, movesPerUnit: most, movesToOtherPlace: most },
      farthestKm: most.meta({ description: 'Nobody moves farther; places whose distance is not stated are too far.' }),
      distances: z
        .array(z.strictObject({ from: place, to: place, km: z.int().min(0).max(100_000) }))
        .max(2000)
        .optional()
        .meta({ description: 'Between places of the register, both ways; it knows none itself.' }),
    })
    .default({})
    .meta({ description: 'A move to another place counts as one, however far it is.' }),
});

const constraintShape = { code: z.enum(planConstraintCodes), subject: z.string().nullable(), label: z.string() };
const move = z.strictObject({
  employeeId: uuid,
  from: code,
  to: code,
  fit: count,
  bestFit: count.meta({ description: 'The best fit for that post among all who could have had it.' }),
});

const solvedShape = z.strictObject({
  outcome: z.literal('optimal'),
  total: count,
  pureTotal: count.meta({ description: 'The best without any limit: what the limits cost.' }),
  greedyTotal: count.meta({ description: 'One post after another, the best pair first, without any limit.' }),
  wholeNumbersNeeded: z.boolean(),
  rings: z.array(z.strictObject({ kind: z.enum(['swap', 'cycle', 'chain']), moves: z.array(move) })),
  unfilled: z.array(code),
  staying: z.array(z.strictObject({ employeeId: uuid, postId: code, fit: count })),
  leftOut: z.array(z.strictObject({ postId: code, code: z.string() })),
  ...{ people: count, pairs: count, policyVersion: z.string() },
});

const infeasibleShape = z.strictObject({
  outcome: z.literal('infeasible'),
  conflict: z.array(z.strictObject(constraintShape)).meta({ description: 'They cannot all hold together.' }),
  relaxation: z
    .array(z.strictObject({ ...constraintShape, by: z.int().min(1) }))
    .meta({ description: 'The least by which constraints would have to give way.' }),
  leftOut: z.array(z.strictObject({ postId: code, code: z.string() })),
  ...{ people: count, pairs: count, policyVersion: z.string() },
});

export const planShape = z.strictObject({
  id: uuid,
  state: z.enum(['running', 'solved', 'infeasible', 'cancelled', 'failed']),
  progress: z.strictObject({ stage: z.string(), people: count.optional(), pairs: count.optional() }),
  requestedAt: instant,
  endedAt: instant.nullable(),
  asked: z.looseObject({ posts: z.array(code) }),
  result: z.discriminatedUnion('outcome', [solvedShape, infeasibleShape]).nullable(),
});

export function showPlan({ id, state, progress, requestedAt, endedAt, input, result }: AssignmentPlanRow): object {
  return { id, state, progress, requestedAt, endedAt, asked: input, result: result && showResult(result) };
}

function showResult(result: PlanResult): object {
  if (result.outcome === 'optimal') return result;
  const label = (one: PlanConstraint): object => ({ ...one, label: constraintLabel(one.code) });
  return { ...result, conflict: result.conflict.map(label), relaxation: result.relaxation.map(label) };
}
