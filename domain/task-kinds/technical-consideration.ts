import { z } from 'zod';
import { checkEnteredReply } from '../external-consideration/check-entered-reply.ts';
import { replyDecisions } from '../external-consideration/consideration-state.ts';
import { defineTask } from '../task/define-task.ts';
import { reasons, reference } from './answer-shapes.ts';

/** Answered outside the agency, by the authority's own client or by HR, who enters the reply with its document (F24). */
export const technicalConsideration = defineTask({
  kind: 'technical-consideration',
  code: 'T12',
  stage: 'approval',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Catat pertimbangan teknis BKN', en: 'Record the technical consideration of BKN' },
  basis: 'Perpres 116/2022; R25',
  form: z.strictObject({ decision: z.enum(replyDecisions), reference, reasons, documentId: z.uuid().optional() }),
  answer: (form) => ({ decision: form.decision }),
  check: checkEnteredReply,
});
