import { z } from 'zod';
import { obstacles } from '../review/obstacle.ts';
import { ownerConcerned, ownerUnknown, planDatePast, planDatesCrossed } from '../review/review-refusals.ts';
import { defineTask } from '../task/define-task.ts';
import { isoDate, reasons } from './answer-shapes.ts';

/** The cause found behind the obstacles, and who does what about it by when; or that another move is what helps. */
export const improvementPlan = defineTask({
  kind: 'improvement-plan',
  code: 'T23b',
  stage: 'post-mutation-review',
  assignee: { by: 'unit-head', unit: 'target' },
  title: { id: 'Susun rencana perbaikan', en: 'Write the improvement plan' },
  basis: 'Esai: kendala dianalisis dan dicarikan solusi; F57',
  form: z.strictObject({
    cause: z.enum(obstacles).meta({ description: 'Akar masalah. / The root cause.' }),
    rootCause: reasons,
    action: reasons,
    owner: z.uuid().optional().meta({
      description:
        'Akun penanggung jawab; Anda sendiri bila kosong. / Account of the owner; yourself where it is left out.',
    }),
    startDate: isoDate.optional(),
    byDate: isoDate,
    furtherMove: z.literal(true).optional().meta({
      description:
        'Mutasi lain yang menolong: perkara ini berakhir dan HR membuka yang baru. / Another move is what helps: this case ends and HR opens that one.',
    }),
  }),
  answer: (form): { furtherMove?: true } => (form.furtherMove ? { furtherMove: true } : {}),
  check: (form, { today, review }) => {
    if (form.byDate < today) return planDatePast;
    if (form.startDate !== undefined && form.startDate > form.byDate) return planDatesCrossed;
    if (review?.owner === 'concerned') return ownerConcerned;
    return review?.owner === 'unknown' ? ownerUnknown : undefined;
  },
});
