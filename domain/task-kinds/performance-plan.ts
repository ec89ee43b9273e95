import { z } from 'zod';
import { inTheFuture, planPeriodTurned } from '../placement/placement-refusals.ts';
import { defineTask } from '../task/define-task.ts';
import { isoDate, person, reference } from './answer-shapes.ts';

/** The new SKP: what is expected in the new post, agreed by supervisor and employee; later reviews are read against it. */
export const performancePlan = defineTask({
  kind: 'performance-plan',
  code: 'T22a',
  stage: 'placement',
  assignee: { by: 'unit-head', unit: 'target' },
  title: { id: 'Sepakati SKP baru', en: 'Agree on the new performance plan' },
  basis: 'PermenPANRB 6/2022',
  form: z.strictObject({
    reference: reference.meta({ description: 'Number of the performance plan (SKP).' }),
    agreedOn: isoDate,
    periodFrom: isoDate,
    periodTo: isoDate,
    supervisor: person,
    targets: z.array(z.string().trim().min(5).max(300)).min(1).max(20),
  }),
  answer: (form) => ({ targets: form.targets.length }),
  check: (form, { today }) => {
    if (form.agreedOn > today) return { ...inTheFuture, field: 'agreedOn' };
    return form.periodTo <= form.periodFrom ? planPeriodTurned : undefined;
  },
});
