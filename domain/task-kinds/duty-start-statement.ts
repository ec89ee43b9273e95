import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { isoDate, reference } from './answer-shapes.ts';

export const dutyStartStatement = defineTask({
  kind: 'duty-start-statement',
  code: 'T19a',
  stage: 'placement',
  assignee: { by: 'unit-head', unit: 'target' },
  title: { id: 'Terbitkan surat pernyataan melaksanakan tugas (SPMT)', en: 'State that duty has started' },
  basis: 'SPMT',
  form: z.strictObject({ reference, startedOn: isoDate }),
  answer: () => ({}),
});
