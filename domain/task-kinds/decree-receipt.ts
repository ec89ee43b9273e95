import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';

export const decreeReceipt = defineTask({
  kind: 'decree-receipt',
  code: 'T16',
  stage: 'decree',
  assignee: { by: 'employee' },
  title: { id: 'Terima SK', en: 'Receive the decree' },
  basis: 'PP 79/2021: jangka waktu keberatan dihitung sejak SK diterima',
  form: z.strictObject({ received: z.literal(true) }),
  answer: () => ({}),
});
