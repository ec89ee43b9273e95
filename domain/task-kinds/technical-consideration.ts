import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons, reference } from './answer-shapes.ts';

/** Answered outside the agency; HR records the reply with its document (F24). */
export const technicalConsideration = defineTask({
  kind: 'technical-consideration',
  code: 'T12',
  stage: 'approval',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Catat pertimbangan teknis BKN', en: 'Record the technical consideration of BKN' },
  basis: 'Perpres 116/2022; R25',
  form: z.strictObject({ decision: z.enum(['approve', 'refuse']), reference, reasons }),
  answer: (form) => ({ decision: form.decision }),
});
