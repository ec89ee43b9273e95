import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons, reference } from './answer-shapes.ts';

/** Answered outside the agency; HR records the reply with its document (F24). */
export const superiorDecision = defineTask({
  kind: 'superior-decision',
  code: 'T13',
  stage: 'approval',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Catat keputusan Gubernur atau Mendagri', en: 'Record the decision of the Governor or the Minister' },
  basis: 'PP 11/2017 pasal 192–195',
  form: z.strictObject({ decision: z.enum(['approve', 'refuse']), reference, reasons }),
  answer: (form) => ({ decision: form.decision }),
});
