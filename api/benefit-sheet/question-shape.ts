import { z } from 'zod';
import { addressees } from '../../domain/benefit-sheet/addressee.ts';
import { instant, taskId } from '../http/shapes.ts';

/** A question of the employee; without an answer its task is open, until `dueAt`. */
export const questionShape = z.strictObject({
  number: z.int(),
  addressee: z.enum(addressees),
  question: z.string(),
  askedAt: instant,
  taskId: taskId.nullable(),
  dueAt: instant.nullable(),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: instant.nullable(),
});
