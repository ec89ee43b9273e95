import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

export const questionForHr = defineTask({
  kind: 'question-for-hr',
  code: 'T04c',
  stage: 'consultation',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Jawab pertanyaan pegawai', en: "Answer the employee's question" },
  basis: 'F55; esai: jelaskan manfaat mutasi',
  form: z.strictObject({ answer: reasons }),
  answer: () => ({}),
});
