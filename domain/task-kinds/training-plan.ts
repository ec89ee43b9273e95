import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { checkPlan } from '../training/check-plan.ts';
import { waiverCodes } from '../training/waiver-code.ts';
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
          z.strictObject({
            competency,
            decision: z.literal('enrol'),
            course: z.string().max(20).optional().meta({
              description: 'Kode pelatihan; tanpa ini yang diusulkan katalog. / Code; else the one proposed.',
            }),
            reasons: reasons.optional().meta({
              description: 'Wajib bila menyimpang dari usulan. / Required where the plan departs from the proposal.',
            }),
          }),
          z.strictObject({
            competency,
            decision: z.literal('waive'),
            code: z.enum(waiverCodes).optional().meta({ description: 'Kode alasan, wajib. / Reason code, required.' }),
            reasons: reasons.optional().meta({ description: 'Penjelasan, wajib. / Explanation, required.' }),
          }),
        ]),
      )
      .max(9),
  }),
  answer: ({ courses }) => ({
    courses: courses.filter(({ decision }) => decision === 'enrol').length,
    waivers: courses.filter(({ decision }) => decision === 'waive').length,
  }),
  check: ({ courses }, { gaps, catalogue }) => checkPlan(courses, { gaps, catalogue }),
});
