import { z } from 'zod';
import { code, day, uuid } from '../http/shapes.ts';

const common = {
  reason: z.string().trim().min(20).max(4000),
  policyProfile: z.enum(['standard', 'demonstration']).default('standard'),
  effectiveDate: day
    .optional()
    .meta({ description: 'On which those who take each other’s posts move together; owed before such a batch runs.' }),
};
const move = z.strictObject({ employeeId: uuid, targetPostId: code });
const mostLines = 5000;

/** A draft by hand, by file, from a plan, or of those whom an earlier batch left over. */
export const batchBody = z.union([
  z.strictObject({ ...common, moves: z.array(move).min(1).max(mostLines) }),
  z.strictObject({
    ...common,
    file: z.string().min(1).max(240_000).meta({ description: 'CSV with the columns nip and post_id.' }),
  }),
  z.strictObject({
    ...common,
    workbook: z
      .base64()
      .min(1)
      .max(240_000)
      .meta({ description: 'XLSX in base64; its first sheet has the columns nip and post_id, as text.' }),
  }),
  z.strictObject({ ...common, planId: uuid.meta({ description: 'An assignment plan that is solved.' }) }),
  z.strictObject({
    ...common,
    follows: uuid.meta({ description: 'A batch; whoever it has not placed is planned anew.' }),
    replace: z.array(move).max(mostLines).default([]).meta({ description: 'Other posts than before.' }),
    leaveOut: z.array(uuid).max(mostLines).default([]),
  }),
]);
export type BatchBody = z.output<typeof batchBody>;
