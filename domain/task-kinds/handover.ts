import { z } from 'zod';
import { inTheFuture } from '../placement/placement-refusals.ts';
import { defineTask } from '../task/define-task.ts';
import { isoDate, note, person, reference } from './answer-shapes.ts';

/** What is unfinished, what is kept where, and who takes it over: the unit that is left loses nothing (BAST). */
export const handover = defineTask({
  kind: 'handover',
  code: 'T19',
  stage: 'placement',
  assignee: { by: 'unit-head', unit: 'origin' },
  title: { id: 'Catat serah terima jabatan (BAST)', en: 'Record the handover' },
  basis: 'BAST',
  form: z.strictObject({
    reference: reference.meta({ description: 'Number of the record of handover (BAST).' }),
    heldOn: isoDate,
    handedOverBy: person,
    takenOverBy: person,
    openWork: z.array(z.string().trim().min(3).max(300)).max(50).default([]),
    note: note.optional(),
  }),
  answer: () => ({}),
  check: (form, { today }) => (form.heldOn > today ? { ...inTheFuture, field: 'heldOn' } : undefined),
});
