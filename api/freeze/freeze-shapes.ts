import { z } from 'zod';
import { day, instant, uuid } from '../http/shapes.ts';

export const freezeKinds = ['electoral', 'post-inauguration', 'acting-head'] as const;

/** What is said of a freeze, when it is announced and whenever it is corrected. */
export const freezeSaying = {
  from: day,
  to: day.nullable().meta({ description: 'First day no longer frozen; null while no end is known.' }),
  approvalReference: z
    .string()
    .trim()
    .min(3)
    .max(200)
    .nullable()
    .default(null)
    .meta({ description: "Number of Mendagri's written approval for the whole region; null where there is none." }),
  source: z.string().trim().min(3).max(200).meta({ description: 'The decree or calendar it rests on.' }),
  reason: z.string().trim().min(10).max(4000),
};

export const freezeShape = z.strictObject({
  id: uuid,
  kind: z.enum(freezeKinds),
  from: day,
  to: day.nullable(),
  approvalReference: z.string().nullable(),
  source: z.string(),
  changes: z
    .array(z.strictObject({ from: day, to: day.nullable(), reason: z.string(), by: z.string(), at: instant }))
    .meta({ description: 'Oldest first: what was said of it, by whom and why.' }),
});
