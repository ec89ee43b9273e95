import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reference } from './answer-shapes.ts';

export const payrollChange = defineTask({
  kind: 'payroll-change',
  code: 'T20',
  stage: 'placement',
  assignee: { by: 'role', role: 'finance-officer' },
  title: { id: 'Pindahkan pembayaran gaji (SKPP)', en: 'Move the payroll' },
  basis: 'SKPP',
  form: z.strictObject({ reference }),
  answer: () => ({}),
});
