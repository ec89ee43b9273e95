import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { isoDate } from './answer-shapes.ts';

export const decreeDraft = defineTask({
  kind: 'decree-draft',
  code: 'T15',
  stage: 'decree',
  assignee: { by: 'role', role: 'legal-officer' },
  title: { id: 'Susun dan periksa naskah SK', en: 'Draft the decree and check it legally' },
  basis: 'PP 11/2017 pasal 191',
  form: z.strictObject({ dated: isoDate }),
  answer: () => ({}),
});
