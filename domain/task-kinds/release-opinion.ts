import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

export const releaseOpinion = defineTask({
  kind: 'release-opinion',
  code: 'T03',
  stage: 'consultation',
  assignee: { by: 'unit-head', unit: 'origin' },
  title: { id: 'Beri pendapat pelepasan pegawai', en: "Give the releasing unit's opinion" },
  basis: 'Peraturan BKN 5/2019; F03',
  form: z.strictObject({ opinion: z.enum(['agree', 'object']), reasons }),
  answer: (form) => ({ opinion: form.opinion }),
});
