import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

export const orientation = defineTask({
  kind: 'orientation',
  code: 'T22',
  stage: 'placement',
  assignee: { by: 'unit-head', unit: 'target' },
  title: { id: 'Beri orientasi dan sepakati SKP baru', en: 'Give orientation and agree on the new performance plan' },
  basis: 'PermenPANRB 6/2022',
  form: z.strictObject({ newPlanAgreed: z.literal(true), oriented: reasons }),
  answer: () => ({}),
});
