import { z } from 'zod';
import { inauguratedUninvited, inTheFuture } from '../placement/placement-refusals.ts';
import { defineTask } from '../task/define-task.ts';
import { isoDate, person, reference } from './answer-shapes.ts';

export const inauguration = defineTask({
  kind: 'inauguration',
  code: 'T18',
  stage: 'placement',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Catat pelantikan dan pengambilan sumpah', en: 'Record the inauguration and the oath' },
  basis: 'Perka BKN 7/2017: paling lambat 30 hari sejak SK',
  form: z.strictObject({
    heldOn: isoDate,
    reference: reference.meta({ description: 'Number of the minutes of the oath.' }),
    officiant: person,
    witnesses: z.array(person).min(2).max(4),
  }),
  answer: () => ({}),
  check: (form, { today, placement }) => {
    if (form.heldOn > today) return { ...inTheFuture, field: 'heldOn' };
    const invitedFor = placement?.invitedFor;
    return invitedFor !== undefined && form.heldOn < invitedFor ? inauguratedUninvited : undefined;
  },
});
