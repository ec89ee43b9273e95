import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

export const acceptanceOpinion = defineTask({
  kind: 'acceptance-opinion',
  code: 'T04',
  stage: 'consultation',
  assignee: { by: 'unit-head', unit: 'target' },
  title: { id: 'Beri pendapat penerimaan pegawai', en: "Give the receiving unit's opinion" },
  basis: 'Peraturan BKN 5/2019; F03',
  form: z.strictObject({ opinion: z.enum(['agree', 'object']), reasons }),
  answer: (form) => ({ opinion: form.opinion }),
});
