import { z } from 'zod';
import { day, instant } from '../http/shapes.ts';

/** What a post of this position is graded and paid from a date on. */
export const saidTerms = z.strictObject({
  validFrom: day,
  jobGrade: z.int().min(1).max(17),
  allowanceRupiah: z.int().min(0).max(1_000_000_000).nullable().meta({ description: 'A month, whole rupiah.' }),
  rule: z.string().trim().min(3).max(500).meta({ description: 'How the allowance is reckoned.' }),
  source: z.string().trim().min(3).max(300).meta({ description: 'The regulation, cited as such.' }),
});

export const termsShape = saidTerms.extend({ id: z.uuid(), positionId: z.string(), recordedAt: instant });
