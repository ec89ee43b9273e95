import { z } from 'zod';
import { evidenceUnknown } from '../review/review-refusals.ts';
import { defineTask } from '../task/define-task.ts';
import { evidence, note, obstacleList, score } from './answer-shapes.ts';

/** HR's view of the unit. Monthly figures that were entered since the move go before these scores. */
export const unitReview = defineTask({
  kind: 'unit-review',
  code: 'T23a',
  stage: 'post-mutation-review',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Evaluasi unit kerja setelah mutasi', en: 'Review the work unit after the move' },
  basis: 'Esai: evaluasi pasca mutasi; F56',
  form: z.strictObject({
    productivity: score,
    innovation: score,
    service: score.optional(),
    obstacles: obstacleList,
    evidence: evidence.optional(),
    note: note.optional(),
  }),
  answer: () => ({}),
  check: (form, { papers = [] }) =>
    form.evidence?.every((id) => papers.some((paper) => paper.id === id)) === false ? evidenceUnknown : undefined,
});
