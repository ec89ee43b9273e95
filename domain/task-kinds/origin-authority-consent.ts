import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons, reference } from './answer-shapes.ts';

/** Answered outside the agency; HR records the reply with its document (F24). */
export const originAuthorityConsent = defineTask({
  kind: 'origin-authority-consent',
  code: 'T11',
  stage: 'approval',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Catat persetujuan PPK instansi asal', en: 'Record the consent of the originating authority' },
  basis: 'Peraturan BKN 5/2019, D4',
  form: z.strictObject({ decision: z.enum(['approve', 'refuse']), reference, reasons }),
  answer: (form) => ({ decision: form.decision }),
});
