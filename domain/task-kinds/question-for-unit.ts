import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

export const questionForUnit = defineTask({
  kind: 'question-for-unit',
  code: 'T04d',
  stage: 'consultation',
  assignee: { by: 'unit-head', unit: 'target' },
  title: {
    id: 'Jawab pertanyaan calon pegawai unit Anda',
    en: 'Answer the question of the employee who is to join your unit',
  },
  basis: 'F55; esai: jelaskan manfaat mutasi',
  form: z.strictObject({ answer: reasons }),
  answer: () => ({}),
});
