import { z } from 'zod';
import { objectionRemedies } from '../objection/objection-state.ts';
import { refuseCandidate } from '../post-choice/refuse-decided-post.ts';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

/** By the appointing authority; where an official decided in its place, by that official's superior (PP 79/2021). */
export const objectionDecision = defineTask({
  kind: 'objection-decision',
  code: 'T17',
  stage: 'decree',
  assignee: { by: 'objection-authority' },
  title: { id: 'Putuskan keberatan pegawai', en: "Decide on the employee's objection" },
  basis: 'PP 79/2021: keberatan diputus dengan alasan dalam jangka waktunya',
  bars: ['delegate'],
  form: z
    .strictObject({
      decision: z.enum(['reject', 'uphold']),
      reasons,
      remedy: z
        .enum(objectionRemedies)
        .optional()
        .meta({ description: 'Owed where the objection is upheld: what follows after the decree is revoked.' }),
      postId: z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/)
        .optional()
        .meta({ description: 'With `change-decree`: the post that the new decree is to be about.' }),
    })
    .refine((form) => (form.decision === 'uphold') === (form.remedy !== undefined), {
      path: ['remedy'],
      params: { rule: 'remedy-owed' },
      message: 'say what follows where the objection is upheld, and only there',
    })
    .refine((form) => (form.remedy === 'change-decree') === (form.postId !== undefined), {
      path: ['postId'],
      params: { rule: 'remedy-post' },
      message: 'name the post of the new decree with `change-decree`, and only with it',
    }),
  check: (form, { decision }) => decision && refuseCandidate(form, decision),
  answer: ({ decision, remedy }) => ({ decision, ...(remedy !== undefined && { remedy }) }),
});
