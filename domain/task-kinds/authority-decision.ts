import { z } from 'zod';
import { demotionGrounds } from '../post-choice/demotion-ground.ts';
import { datePast } from '../placement/effective-date-refusals.ts';
import { refuseEffectiveDate } from '../placement/refuse-effective-date.ts';
import { refuseDecidedPost } from '../post-choice/refuse-decided-post.ts';
import { defineTask } from '../task/define-task.ts';
import { isoDate, reasons } from './answer-shapes.ts';

/** The authority may decide on another post than proposed or advised; what that changes it says with its reasons (F28). */
export const authorityDecision = defineTask({
  kind: 'authority-decision',
  code: 'T14',
  stage: 'approval',
  assignee: { by: 'role', role: 'appointing-authority' },
  title: { id: 'Putuskan usul mutasi', en: 'Decide on the proposal' },
  basis: 'PP 11/2017 pasal 190–191',
  bars: ['proposer'],
  form: z
    .strictObject({
      decision: z.enum(['approve', 'refuse']),
      reasons,
      effectiveDate: isoDate.optional(),
      postId: z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/)
        .optional()
        .meta({ description: 'The post decided, where it is not the one proposed.' }),
      duringFreeze: z.literal(true).optional().meta({
        description: 'The date lies in a political freeze: the decree waits for the approval of Mendagri (R23).',
      }),
      postReasons: reasons
        .optional()
        .meta({ description: 'Owed where the post decided differs from the one advised, or proposed where none is.' }),
      demotion: z
        .strictObject({ acknowledged: z.literal(true), ground: z.enum(demotionGrounds) })
        .optional()
        .meta({ description: 'Owed where the post decided is lower than the present one.' }),
    })
    .refine((form) => form.decision === 'refuse' || form.effectiveDate !== undefined, {
      path: ['effectiveDate'],
      params: { rule: 'effective-date-owed' },
      message: 'give the date on which the move takes effect',
    })
    .refine((form) => form.decision === 'approve' || (form.postId ?? form.postReasons ?? form.demotion) === undefined, {
      path: ['postId'],
      params: { rule: 'post-with-refusal' },
      message: 'a refusal decides on no post',
    }),
  answer: (form) => ({ decision: form.decision, ...(form.postId !== undefined && { post: 'named' as const }) }),
  check: (form, { today, decision, placement }) => {
    if (form.decision === 'refuse') return undefined;
    if (form.effectiveDate !== undefined && form.effectiveDate < today) return datePast;
    return (
      (decision && refuseDecidedPost(form, decision)) ??
      (placement && form.effectiveDate !== undefined
        ? refuseEffectiveDate(form.effectiveDate, placement.date, form)
        : undefined)
    );
  },
});
