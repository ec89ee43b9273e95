import { z } from 'zod';
import { inTheFuture } from '../placement/placement-refusals.ts';
import { defineTask } from '../task/define-task.ts';
import { isoDate, person, reasons } from './answer-shapes.ts';

export const orientation = defineTask({
  kind: 'orientation',
  code: 'T22',
  stage: 'placement',
  assignee: { by: 'unit-head', unit: 'target' },
  title: { id: 'Beri orientasi kepada pegawai', en: 'Give the employee an orientation' },
  basis: 'PermenPANRB 6/2022',
  form: z.strictObject({
    heldOn: isoDate,
    mentor: person.meta({ description: 'Who answers questions in the first months.' }),
    oriented: reasons,
  }),
  answer: () => ({}),
  check: (form, { today }) => (form.heldOn > today ? { ...inTheFuture, field: 'heldOn' } : undefined),
});
