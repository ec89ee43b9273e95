import { z } from 'zod';
import { checkException } from '../exception/check-exception.ts';
import { exceptingAuthorities } from '../exception/exceptable-rules.ts';
import { defineTask } from '../task/define-task.ts';
import { isoDate, reasons } from './answer-shapes.ts';

/** One rule each; its number is the item of the task. What the President decides the appointing authority records (R17). */
export const eligibilityException = defineTask({
  kind: 'eligibility-exception',
  code: 'T01a',
  stage: 'intake',
  assignee: { by: 'role', role: 'appointing-authority' },
  title: { id: 'Putuskan pengecualian syarat', en: 'Decide on an exception from a rule' },
  basis: 'PP 11/2017 pasal 190 ayat (3) dan pasal 107; F25',
  bars: ['proposer'],
  form: z.strictObject({
    decision: z.enum(['grant', 'refuse']),
    rule: z.templateLiteral([
      'R',
      z.string().regex(/^[0-2]\d$/),
    ]) as unknown as z.ZodType<`R${'0' | '1' | '2'}${number}`>,
    authority: z.enum(exceptingAuthorities),
    reasons,
    documentId: z.uuid().optional(),
    validUntil: isoDate.optional(),
  }),
  answer: (form) => ({ decision: form.decision }),
  check: checkException,
});
