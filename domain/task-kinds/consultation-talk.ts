import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { isoDate, reasons } from './answer-shapes.ts';

export const consultationTalk = defineTask({
  kind: 'consultation-talk',
  code: 'T04b',
  stage: 'consultation',
  assignee: { by: 'role', role: 'hr-officer' },
  title: {
    id: 'Bicarakan keberatan dan manfaat dengan pegawai',
    en: 'Talk over doubts and benefits with the employee',
  },
  basis: 'Esai: jelaskan manfaat dan beri pembekalan',
  form: z.strictObject({ heldOn: isoDate, explained: reasons, agreed: reasons }),
  answer: () => ({}),
});
