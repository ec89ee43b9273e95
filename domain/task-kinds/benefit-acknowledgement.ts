import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { note } from './answer-shapes.ts';

/** To know what the move means before it takes effect (F55): no consent, and its absence stops no lawful decision. */
export const benefitAcknowledgement = defineTask({
  kind: 'benefit-acknowledgement',
  code: 'T16a',
  stage: 'training',
  assignee: { by: 'employee' },
  title: {
    id: 'Nyatakan bahwa Anda sudah membaca lembar manfaat jabatan baru',
    en: 'State that you have read the benefit sheet of your new post',
  },
  basis: 'F55; esai: jelaskan manfaat mutasi',
  form: z.strictObject({ acknowledged: z.literal(true), comment: note.optional() }),
  answer: () => ({}),
});
