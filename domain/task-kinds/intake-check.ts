import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { note, reference } from './answer-shapes.ts';

export const intakeCheck = defineTask({
  kind: 'intake-check',
  code: 'T01',
  stage: 'intake',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Periksa kelengkapan usul mutasi', en: 'Check that the proposal is complete' },
  basis: 'Peraturan BKN 5/2019',
  form: z
    .strictObject({
      decision: z.enum(['complete', 'incomplete']),
      missingDocuments: z.array(z.string().trim().min(2).max(200)).max(20).optional(),
      exceptionReference: reference.optional(),
      note: note.optional(),
    })
    .refine((form) => form.decision === 'complete' || (form.missingDocuments?.length ?? 0) > 0, {
      path: ['missingDocuments'],
      params: { rule: 'missing-documents-named' },
      message: 'name the missing documents',
    }),
  answer: (form) => ({ decision: form.decision }),
  check: (form, { certificate }) =>
    form.decision === 'complete' && certificate === 'needs-exception' && !form.exceptionReference
      ? {
          code: 'exception-document-missing',
          rule: 'R04',
          field: 'exceptionReference',
          message: {
            id: 'Sertifikat kelayakan meminta pengecualian. Sebutkan nomor dokumen pengecualiannya.',
            en: 'The eligibility certificate needs an exception. Give the reference of its document.',
          },
        }
      : undefined,
});
