import { z } from 'zod';
import { beforeEffective, inTheFuture } from '../placement/placement-refusals.ts';
import { defineTask } from '../task/define-task.ts';
import { isoDate, person, reference } from './answer-shapes.ts';

/** Proves that duty started; nothing is paid in the new post before it. */
export const dutyStartStatement = defineTask({
  kind: 'duty-start-statement',
  code: 'T19a',
  stage: 'placement',
  assignee: { by: 'unit-head', unit: 'target' },
  title: { id: 'Terbitkan surat pernyataan melaksanakan tugas (SPMT)', en: 'State that duty has started' },
  basis: 'SPMT',
  form: z.strictObject({
    reference: reference.meta({ description: 'Number of the statement (SPMT).' }),
    dated: isoDate,
    startedOn: isoDate,
    statedBy: person,
  }),
  answer: () => ({}),
  check: (form, { today, placement }) => {
    if (form.startedOn > today) return { ...inTheFuture, field: 'startedOn' };
    const effectiveDate = placement?.effectiveDate;
    return effectiveDate !== undefined && form.startedOn < effectiveDate
      ? beforeEffective('startedOn', effectiveDate)
      : undefined;
  },
});
