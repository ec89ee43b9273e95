import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons, reference } from './answer-shapes.ts';

export const trainingCompletion = defineTask({
  kind: 'training-completion',
  code: 'T17b',
  stage: 'training',
  assignee: { by: 'role', role: 'training-officer' },
  title: { id: 'Catat penyelesaian pelatihan', en: 'Record that the training is completed' },
  basis: 'PP 11/2017 pasal 203; F54',
  form: z.discriminatedUnion('result', [
    z.strictObject({ result: z.literal('completed'), evidence: reference }),
    z.strictObject({ result: z.literal('waived'), reasons }),
  ]),
  answer: (form) => ({ result: form.result }),
});
