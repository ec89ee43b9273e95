import { z } from 'zod';
import { performanceLevels } from '../personnel/performance-matrix.ts';
import { defineTask } from '../task/define-task.ts';
import { reasons, score } from './answer-shapes.ts';

export const performanceEvaluation = defineTask({
  kind: 'performance-evaluation',
  code: 'T06a',
  stage: 'performance-evaluation',
  assignee: { by: 'unit-head', unit: 'origin' },
  title: { id: 'Nilai kinerja pegawai', en: 'Evaluate the performance of the employee' },
  basis: 'PermenPANRB 6/2022',
  form: z.strictObject({
    workResult: z.enum(performanceLevels),
    workBehavior: z.enum(performanceLevels),
    productivity: score,
    innovation: score,
    reasons,
  }),
  answer: () => ({}),
});
