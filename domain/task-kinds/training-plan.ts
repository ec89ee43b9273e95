import { z } from 'zod';
import type { Refusal } from '../refusal.ts';
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
  check: (form, { gaps }) => {
    const planned = form.courses.map((course) => course.competency);
    if (new Set(planned).size < planned.length) return plannedTwice;
    if (gaps.some((gap) => !planned.includes(gap))) return gapUncovered(gaps.filter((gap) => !planned.includes(gap)));
    return planned.some((course) => !gaps.includes(course)) ? withoutGap : undefined;
  },
});

const field = 'courses';
const rule = 'F54';

function gapUncovered(gaps: readonly string[]): Refusal {
  return {
    code: 'gap-without-course',
    rule,
    field,
    message: {
      id: `Kesenjangan kompetensi ini belum dijawab: ${gaps.join(', ')}. Daftarkan pelatihannya atau kecualikan dengan alasan.`,
      en: `These competency gaps are not answered yet: ${gaps.join(', ')}. Enrol in their course or waive it with a reason.`,
    },
  };
}

const withoutGap: Refusal = {
  code: 'course-without-gap',
  rule,
  field,
  message: {
    id: 'Rencana ini memuat pelatihan untuk kompetensi yang tidak kurang. Hapus pelatihan itu.',
    en: 'The plan has a course for a competency without a gap. Take that course out.',
  },
};

const plannedTwice: Refusal = {
  code: 'course-planned-twice',
  rule,
  field,
  message: {
    id: 'Satu kompetensi direncanakan dua kali. Sisakan satu saja.',
    en: 'A competency is planned twice. Leave one.',
  },
};
