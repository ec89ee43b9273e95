import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

export const vacancyCheck = defineTask({
  kind: 'vacancy-check',
  code: 'T05',
  stage: 'intake',
  assignee: { by: 'role', role: 'organisation-officer' },
  title: { id: 'Pastikan formasi tersedia (ABK)', en: 'Confirm that the post is needed and vacant' },
  basis: 'Anjab dan ABK; R12',
  form: z.strictObject({ vacancy: z.enum(['confirmed', 'not-available']), reasons }),
  answer: (form) => ({ vacancy: form.vacancy }),
});
