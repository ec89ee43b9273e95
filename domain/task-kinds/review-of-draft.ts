import { z } from 'zod';
import { reasons } from './answer-shapes.ts';

/** A draft is initialled as it is, or goes back to its drafter with what is wrong with it. */
export const reviewOfDraft = z.union([
  z.strictObject({ decision: z.literal('initial') }),
  z.strictObject({ decision: z.literal('return'), reasons }),
]);

export function reviewAnswer({ decision }: z.infer<typeof reviewOfDraft>): { decision: 'initial' | 'return' } {
  return { decision };
}
