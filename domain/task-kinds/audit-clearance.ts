import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reference } from './answer-shapes.ts';

export const auditClearance = defineTask({
  kind: 'audit-clearance',
  code: 'T06',
  stage: 'consultation',
  assignee: { by: 'role', role: 'inspectorate-officer' },
  title: { id: 'Terbitkan keterangan bebas temuan', en: 'Issue the audit clearance' },
  basis: 'Peraturan BKN 5/2019, D9',
  form: z.strictObject({ clearance: z.enum(['clear', 'open-finding']), reference }),
  answer: (form) => ({ clearance: form.clearance }),
});
