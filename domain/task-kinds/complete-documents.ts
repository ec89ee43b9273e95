import { z } from 'zod';
import { owedByEmployee } from '../documents/owed-by-employee.ts';
import { defineTask } from '../task/define-task.ts';
import { note } from './answer-shapes.ts';

export const completeDocuments = defineTask({
  kind: 'complete-documents',
  code: 'T02',
  stage: 'intake',
  assignee: { by: 'employee' },
  title: { id: 'Lengkapi dokumen usul mutasi', en: 'Complete the documents of the proposal' },
  basis: 'Peraturan BKN 5/2019',
  form: z.strictObject({
    /** What was supplied, in words; the files themselves are handed in to the case before. */
    documents: z.array(z.string().trim().min(2).max(200)).min(1).max(20),
    note: note.optional(),
  }),
  answer: () => ({}),
  check(_form, { documents }) {
    const owed = documents ? owedByEmployee(documents).join(', ') : '';
    return owed === ''
      ? undefined
      : {
          code: 'documents-still-owed',
          rule: 'F23',
          message: {
            id: `Belum diunggah: ${owed}. Unggah berkasnya lewat daftar dokumen perkara ini, lalu selesaikan tugas ini.`,
            en: `Not handed in yet: ${owed}. Hand the files in through the list of documents of the case, then complete this task.`,
          },
        };
  },
});
