import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

export const forwardProposal = defineTask({
  kind: 'forward-proposal',
  code: 'T10',
  stage: 'approval',
  assignee: { by: 'role', role: 'authorized-official' },
  title: { id: 'Teruskan usul kepada PPK', en: 'Forward the proposal to the appointing authority' },
  basis: 'PP 11/2017 pasal 191',
  form: z.strictObject({ decision: z.enum(['forward', 'return']), reasons }),
  answer: (form) => ({ decision: form.decision }),
});
