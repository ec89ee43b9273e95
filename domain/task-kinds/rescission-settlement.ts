import { z } from 'zod';
import { settlementPostLower, settlementPostTaken, settlementPostUnknown } from '../placement/placement-refusals.ts';
import { defineTask } from '../task/define-task.ts';
import { postId, reasons } from './answer-shapes.ts';

/** The way back is closed: HR finds an equal post, or says why things stay as they are (F10). */
export const rescissionSettlement = defineTask({
  kind: 'rescission-settlement',
  code: 'T18b',
  stage: 'placement',
  assignee: { by: 'role', role: 'hr-officer' },
  title: {
    id: 'Selesaikan pembatalan: cari jabatan setara atau nyatakan tetap',
    en: 'Settle the rescission: find an equal post, or say that things stay',
  },
  basis: 'F10; UU 30/2014 pasal 64–66',
  form: z.discriminatedUnion('decision', [
    z.strictObject({ decision: z.literal('equal-post'), postId, reasons }),
    z.strictObject({ decision: z.literal('left-as-is'), reasons }),
  ]),
  answer: (form) => ({ decision: form.decision }),
  check: (form, { placement }) => {
    if (form.decision === 'left-as-is') return undefined;
    const post = placement?.settlement;
    if (!post?.known) return settlementPostUnknown;
    if (!post.free) return settlementPostTaken;
    return post.equal ? undefined : settlementPostLower;
  },
});
