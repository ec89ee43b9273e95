import { z } from 'zod';
import { evidenceUnknown, personLeft, personPresent } from '../review/review-refusals.ts';
import { defineTask } from '../task/define-task.ts';
import { evidence, note, obstacleList, score } from './answer-shapes.ts';

/** The supervisor's view; of somebody who has left the post there is none, and the unit is reviewed all the same. */
export const personReview = defineTask({
  kind: 'person-review',
  code: 'T23',
  stage: 'post-mutation-review',
  assignee: { by: 'unit-head', unit: 'target' },
  title: { id: 'Evaluasi pegawai setelah mutasi', en: 'Review the employee after the move' },
  basis: 'Esai: evaluasi pasca mutasi; F56',
  form: z.union([
    z.strictObject({
      productivity: score,
      innovation: score,
      obstacles: obstacleList,
      evidence: evidence.optional(),
      note: note.optional(),
    }),
    z.strictObject({ result: z.literal('person-left'), note: note.optional() }),
  ]),
  answer: () => ({}),
  check: (form, { review, papers = [] }) => {
    if ('result' in form) return review && review.left === undefined ? personPresent : undefined;
    if (review?.left !== undefined) return personLeft;
    return form.evidence?.every((id) => papers.some((paper) => paper.id === id)) === false
      ? evidenceUnknown
      : undefined;
  },
});
