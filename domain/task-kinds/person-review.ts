import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { note, obstacleList, score } from './answer-shapes.ts';

export const personReview = defineTask({
  kind: 'person-review',
  code: 'T23',
  stage: 'post-mutation-review',
  assignee: { by: 'unit-head', unit: 'target' },
  title: { id: 'Evaluasi pegawai setelah mutasi', en: 'Review the employee after the move' },
  basis: 'Esai: evaluasi pasca mutasi; F56',
  form: z.strictObject({ productivity: score, innovation: score, obstacles: obstacleList, note: note.optional() }),
  answer: () => ({}),
});
