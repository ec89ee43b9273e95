import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { note, reference } from './answer-shapes.ts';

export const handover = defineTask({
  kind: 'handover',
  code: 'T19',
  stage: 'placement',
  assignee: { by: 'unit-head', unit: 'origin' },
  title: { id: 'Catat serah terima jabatan (BAST)', en: 'Record the handover' },
  basis: 'BAST',
  form: z.strictObject({ reference, note: note.optional() }),
  answer: () => ({}),
});
