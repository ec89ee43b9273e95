import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

export const analystRecommendation = defineTask({
  kind: 'analyst-recommendation',
  code: 'T08',
  stage: 'deliberation',
  assignee: { by: 'role', role: 'hr-admin' },
  title: { id: 'Susun rekomendasi untuk sidang', en: 'Write the recommendation for the session' },
  basis: 'PP 11/2017 pasal 191',
  form: z.strictObject({ recommendation: z.enum(['favour', 'against']), reasons }),
  answer: (form) => ({ recommendation: form.recommendation }),
});
