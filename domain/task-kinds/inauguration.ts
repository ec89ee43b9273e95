import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { isoDate, reference } from './answer-shapes.ts';

export const inauguration = defineTask({
  kind: 'inauguration',
  code: 'T18',
  stage: 'placement',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Catat pelantikan dan pengambilan sumpah', en: 'Record the inauguration and the oath' },
  basis: 'Perka BKN 7/2017: paling lambat 30 hari sejak SK',
  form: z.strictObject({ heldOn: isoDate, reference }),
  answer: () => ({}),
});
