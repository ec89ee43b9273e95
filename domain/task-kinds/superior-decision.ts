import { z } from 'zod';
import { checkEnteredReply } from '../external-consideration/check-entered-reply.ts';
import { replyDecisions } from '../external-consideration/consideration-state.ts';
import { defineTask } from '../task/define-task.ts';
import { reasons, reference } from './answer-shapes.ts';

/** Answered outside the agency, by the authority's own client or by HR, who enters the reply with its document (F24). */
export const superiorDecision = defineTask({
  kind: 'superior-decision',
  code: 'T13',
  stage: 'approval',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Catat keputusan Gubernur atau Mendagri', en: 'Record the decision of the Governor or the Minister' },
  basis: 'PP 11/2017 pasal 192–195',
  form: z.strictObject({ decision: z.enum(replyDecisions), reference, reasons, documentId: z.uuid().optional() }),
  answer: (form) => ({ decision: form.decision }),
  check: checkEnteredReply,
});
