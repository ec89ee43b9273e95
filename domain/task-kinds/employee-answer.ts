import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

export const employeeAnswer = defineTask({
  kind: 'employee-answer',
  code: 'T04a',
  stage: 'consultation',
  assignee: { by: 'employee' },
  title: { id: 'Baca lembar manfaat dan beri jawaban Anda', en: 'Read the benefit sheet and give your answer' },
  basis: 'F55; esai: jelaskan manfaat mutasi',
  form: z
    .strictObject({
      answer: z.enum(['accepted', 'conditions', 'declined']),
      benefitSheetRead: z.literal(true),
      reasons: reasons.optional(),
    })
    .refine((form) => form.answer === 'accepted' || form.reasons !== undefined, {
      path: ['reasons'],
      params: { rule: 'reasons-owed' },
      message: 'say why',
    }),
  answer: (form) => ({ answer: form.answer }),
});
