import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { note, obstacleList, score } from './answer-shapes.ts';

export const unitReview = defineTask({
  kind: 'unit-review',
  code: 'T23a',
  stage: 'post-mutation-review',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Evaluasi unit kerja setelah mutasi', en: 'Review the work unit after the move' },
  basis: 'Esai: evaluasi pasca mutasi; F56',
  form: z.strictObject({ productivity: score, innovation: score, obstacles: obstacleList, note: note.optional() }),
  answer: () => ({}),
});
