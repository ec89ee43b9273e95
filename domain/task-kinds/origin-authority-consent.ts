import { z } from 'zod';
import { checkEnteredReply } from '../external-consideration/check-entered-reply.ts';
import { replyDecisions } from '../external-consideration/consideration-state.ts';
import { defineTask } from '../task/define-task.ts';
import { reasons, reference } from './answer-shapes.ts';

/** Answered outside the agency, by the authority's own client or by HR, who enters the reply with its document (F24). */
export const originAuthorityConsent = defineTask({
  kind: 'origin-authority-consent',
  code: 'T11',
  stage: 'approval',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Catat persetujuan PPK instansi asal', en: 'Record the consent of the originating authority' },
  basis: 'Peraturan BKN 5/2019, D4',
  form: z.strictObject({ decision: z.enum(replyDecisions), reference, reasons, documentId: z.uuid().optional() }),
  answer: (form) => ({ decision: form.decision }),
  check: checkEnteredReply,
});
