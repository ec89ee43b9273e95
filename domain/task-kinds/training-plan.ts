import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { competency, reasons } from './answer-shapes.ts';

export const trainingPlan = defineTask({
  kind: 'training-plan',
  code: 'T17a',
  stage: 'training',
  assignee: { by: 'role', role: 'training-officer' },
  title: { id: 'Tetapkan pelatihan dari kesenjangan kompetensi', en: 'Settle the training from the competency gaps' },
  basis: 'PP 11/2017 pasal 203; F54',
  form: z.strictObject({
    courses: z
      .array(
        z.discriminatedUnion('decision', [
          z.strictObject({ competency, decision: z.literal('enrol') }),
          z.strictObject({ competency, decision: z.literal('waive'), reasons }),
        ]),
      )
      .max(9),
  }),
  answer: (form) => ({ courses: form.courses.filter((course) => course.decision === 'enrol').length }),
});
