import { z } from 'zod';
import { checkIntake } from '../documents/check-intake.ts';
import { givenVerdicts, verdictReasons } from '../documents/verdict-reason.ts';
import { documentKinds } from '../eligibility/document-state.ts';
import type { Refusal } from '../refusal.ts';
import { defineTask } from '../task/define-task.ts';
import { note, reference } from './answer-shapes.ts';

const judgement = z.strictObject({
  id: z.uuid(),
  verdict: z.enum(givenVerdicts),
  reasons: z.array(z.enum(verdictReasons)).max(10).optional(),
  note: z.string().trim().max(2000).optional(),
});

export const intakeCheck = defineTask({
  kind: 'intake-check',
  code: 'T01',
  stage: 'intake',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Periksa kelengkapan usul mutasi', en: 'Check that the proposal is complete' },
  basis: 'Peraturan BKN 5/2019',
  form: z
    .strictObject({
      decision: z.enum(['complete', 'incomplete', 'refused']),
      /** A verdict for each file; one that was judged already may be left out. */
      documents: z.array(judgement).max(60).optional(),
      /** Lines of the checklist for which there is no file. */
      missing: z.array(z.enum(documentKinds)).max(10).optional(),
      /** Papers beyond the checklist, in words. */
      missingDocuments: z.array(z.string().trim().min(2).max(200)).max(20).optional(),
      exceptionReference: reference.optional().meta({
        description: 'Only in a case from before 0.2.0; since then an exception is a task of the authority.',
      }),
      note: note.optional(),
    })
    .refine((form) => form.decision !== 'incomplete' || namesSomething(form), {
      path: ['missingDocuments'],
      params: { rule: 'missing-documents-named' },
      message: 'name the missing documents',
    }),
  answer: (form) => ({ decision: form.decision }),
  check(form, { certificate, documents }) {
    if (documents) return form.exceptionReference === undefined ? checkIntake(form, documents) : exceptionIsTask;
    return form.decision === 'complete' && certificate === 'needs-exception' && !form.exceptionReference
      ? {
          code: 'exception-document-missing',
          rule: 'R04',
          field: 'exceptionReference',
          message: {
            id: 'Sertifikat kelayakan meminta pengecualian. Sebutkan nomor dokumen pengecualiannya.',
            en: 'The eligibility certificate needs an exception. Give the reference of its document.',
          },
        }
      : undefined;
  },
});

const exceptionIsTask: Refusal = {
  code: 'exception-is-task',
  rule: 'F25',
  field: 'exceptionReference',
  message: {
    id: 'Pengecualian diputuskan pejabat yang berwenang dalam tugasnya sendiri. Kosongkan isian ini.',
    en: 'An exception is decided by the authority in a task of its own. Leave this field out.',
  },
};

interface Naming {
  missingDocuments?: string[] | undefined;
  missing?: string[] | undefined;
  documents?: { verdict: string }[] | undefined;
}

function namesSomething({ missingDocuments = [], missing = [], documents }: Naming): boolean {
  // A file that was sent back earlier names itself; whether there is one the check knows.
  return (
    missingDocuments.length + missing.length > 0 || documents?.some(({ verdict }) => verdict === 'repair') === true
  );
}
