import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reference } from './answer-shapes.ts';

export const registryUpdate = defineTask({
  kind: 'registry-update',
  code: 'T21',
  stage: 'placement',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Perbarui riwayat jabatan di SIASN', en: 'Update the position history in SIASN' },
  basis: 'Perpres 116/2022',
  form: z.strictObject({ reference }),
  answer: () => ({}),
});
