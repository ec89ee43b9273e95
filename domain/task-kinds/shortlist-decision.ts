import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

export const shortlistDecision = defineTask({
  kind: 'shortlist-decision',
  code: 'V01',
  stage: 'vacancy',
  assignee: { by: 'role', role: 'panel-chair' },
  title: { id: 'Putuskan daftar pendek lowongan', en: 'Decide the shortlist of the vacancy' },
  basis: 'PP 11/2017 pasal 191; F36',
  form: z.strictObject({
    nominees: z
      .array(z.uuid())
      .max(20)
      .meta({ description: 'Employees of the shortlist, the first choice first; empty for nobody.' }),
    reasons: reasons.max(3900).meta({ description: 'They become the reason of the cases that open.' }),
  }),
  answer: ({ nominees }) => ({ nominated: nominees.length }),
});
