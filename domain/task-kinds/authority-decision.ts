import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { isoDate, reasons } from './answer-shapes.ts';

export const authorityDecision = defineTask({
  kind: 'authority-decision',
  code: 'T14',
  stage: 'approval',
  assignee: { by: 'role', role: 'appointing-authority' },
  title: { id: 'Putuskan usul mutasi', en: 'Decide on the proposal' },
  basis: 'PP 11/2017 pasal 190–191',
  bars: ['proposer'],
  form: z
    .strictObject({ decision: z.enum(['approve', 'refuse']), reasons, effectiveDate: isoDate.optional() })
    .refine((form) => form.decision === 'refuse' || form.effectiveDate !== undefined, {
      path: ['effectiveDate'],
      params: { rule: 'effective-date-owed' },
      message: 'give the date on which the move takes effect',
    }),
  answer: (form) => ({ decision: form.decision }),
  check: (form, { today }) =>
    form.effectiveDate !== undefined && form.effectiveDate < today
      ? {
          code: 'effective-date-past',
          rule: 'F11',
          field: 'effectiveDate',
          message: {
            id: 'Tanggal mulai berlaku sudah lewat. Pilih hari ini atau sesudahnya.',
            en: 'The effective date has passed. Choose today or later.',
          },
        }
      : undefined,
});
