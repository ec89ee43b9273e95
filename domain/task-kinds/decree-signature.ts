import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';

export const decreeSignature = defineTask({
  kind: 'decree-signature',
  code: 'T15a',
  stage: 'decree',
  assignee: { by: 'role', role: 'appointing-authority' },
  title: { id: 'Tanda tangani SK', en: 'Sign the decree' },
  basis: 'PP 11/2017 pasal 191; F26',
  bars: ['proposer', 'drafter'],
  form: z.strictObject({ signed: z.literal(true) }),
  answer: () => ({}),
});
