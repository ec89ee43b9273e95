import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { note, obstacleList, score } from './answer-shapes.ts';

/** One's own view stands beside the others' and moves no number; an obstacle named here counts. */
export const selfReview = defineTask({
  kind: 'self-review',
  code: 'T23c',
  stage: 'post-mutation-review',
  assignee: { by: 'employee' },
  title: { id: 'Evaluasi diri setelah mutasi', en: 'Review yourself after the move' },
  basis: 'Esai: evaluasi pasca mutasi; F56',
  form: z.strictObject({ productivity: score, innovation: score, obstacles: obstacleList, note: note.optional() }),
  answer: () => ({}),
});
