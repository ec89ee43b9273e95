import { z } from 'zod';
import { decreeRefusals } from '../decree/decree-refusals.ts';
import { demotionGrounds } from '../post-choice/demotion-ground.ts';
import type { Refusal } from '../refusal.ts';
import { defineTask } from '../task/define-task.ts';
import { isoDate, reference } from './answer-shapes.ts';

export const decreeDraft = defineTask({
  kind: 'decree-draft',
  code: 'T15',
  stage: 'decree',
  assignee: { by: 'role', role: 'legal-officer' },
  title: { id: 'Susun dan periksa naskah SK', en: 'Draft the decree and check it legally' },
  basis: 'PP 11/2017 pasal 191',
  form: z.strictObject({
    dated: isoDate,
    demotionGround: z
      .enum(demotionGrounds)
      .optional()
      .meta({ description: 'Owed where the decision lowers the employee: the decree names what it rests on.' }),
    number: reference
      .optional()
      .meta({ description: 'Of the agency’s own register; left out, a number is given when the decree is signed.' }),
    joint: z
      .strictObject({ letter: z.uuid(), lead: z.boolean() })
      .optional()
      .meta({ description: 'Filled in by POST /v1/decrees: the joint decree that this case is part of.' }),
  }),
  answer: ({ joint }): { joint?: { letter: string; lead: boolean } } => (joint ? { joint } : {}),
  /** What the decree says of a demotion is what was decided: neither silent nor another ground (F28). */
  check: (form, { decision, decree }) => {
    if (decision && form.demotionGround !== decision.decided?.ground) return demotionNotNamed;
    if (decree?.numberUsed) return decreeRefusals.numberUsed;
    return form.joint && decree && !decree.inLetter ? decreeRefusals.letterUnknown : undefined;
  },
});

const demotionNotNamed: Refusal = {
  code: 'decree-demotion-mismatch',
  rule: 'F28',
  field: 'demotionGround',
  message: {
    id: 'Naskah SK harus menyebut penurunan jabatan dengan dasar yang sama seperti keputusan, dan hanya bila memang diputuskan.',
    en: 'The draft must name a demotion with the ground of the decision, and only where one was decided.',
  },
};
