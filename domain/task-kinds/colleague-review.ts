import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { obstacleList, score } from './answer-shapes.ts';

/** Shown to nobody singly, and averaged from three voices on; without free text, by which one is known. */
export const colleagueReview = defineTask({
  kind: 'colleague-review',
  code: 'T23d',
  stage: 'post-mutation-review',
  assignee: { by: 'colleague' },
  title: { id: 'Evaluasi rekan kerja setelah mutasi', en: 'Review your colleague after the move' },
  basis: 'Esai: evaluasi pasca mutasi; F56',
  form: z.strictObject({ productivity: score, innovation: score, obstacles: obstacleList }),
  answer: () => ({}),
});
