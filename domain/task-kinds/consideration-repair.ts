import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

/** A request came back, or nobody answered as often as it was made: it is sent again, or the case ends, by a person (F24). */
export const considerationRepair = defineTask({
  kind: 'consideration-repair',
  code: 'T13a',
  stage: 'approval',
  assignee: { by: 'role', role: 'hr-officer' },
  title: {
    id: 'Perbaiki permintaan luar yang dikembalikan atau tidak dijawab',
    en: 'Mend a request outside that was sent back or not answered',
  },
  basis: 'Peraturan BKN 5/2019; F24',
  form: z.strictObject({ decision: z.enum(['request-again', 'give-up']), reasons }),
  answer: (form) => ({ decision: form.decision }),
});
