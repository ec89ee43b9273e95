import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { isoDate, reasons } from './answer-shapes.ts';

export const improvementPlan = defineTask({
  kind: 'improvement-plan',
  code: 'T23b',
  stage: 'post-mutation-review',
  assignee: { by: 'unit-head', unit: 'target' },
  title: { id: 'Susun rencana perbaikan', en: 'Write the improvement plan' },
  basis: 'Esai: kendala dianalisis dan dicarikan solusi; F57',
  form: z.strictObject({
    rootCause: reasons,
    action: reasons,
    owner: z.string().trim().min(3).max(200),
    byDate: isoDate,
  }),
  answer: () => ({}),
});
