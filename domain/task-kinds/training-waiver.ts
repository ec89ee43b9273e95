import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

/** Who gets somebody untrained agrees to it, or the training stays owed: never whoever asked for the waiver. */
export const trainingWaiver = defineTask({
  kind: 'training-waiver',
  code: 'T17c',
  stage: 'training',
  assignee: { by: 'unit-head', unit: 'target' },
  title: { id: 'Putuskan pengecualian pelatihan', en: 'Decide on waiving a training' },
  basis: 'PP 11/2017 pasal 203; F54',
  bars: ['waiver-asker'],
  form: z.strictObject({ decision: z.enum(['approve', 'refuse']), reasons }),
  answer: ({ decision }) => ({ decision }),
});
