import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { note } from './answer-shapes.ts';

export const completeDocuments = defineTask({
  kind: 'complete-documents',
  code: 'T02',
  stage: 'intake',
  assignee: { by: 'employee' },
  title: { id: 'Lengkapi dokumen usul mutasi', en: 'Complete the documents of the proposal' },
  basis: 'Peraturan BKN 5/2019',
  form: z.strictObject({ documents: z.array(z.string().trim().min(2).max(200)).min(1).max(20), note: note.optional() }),
  answer: () => ({}),
});
