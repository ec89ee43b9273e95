import { z } from 'zod';
import { refuseEffectiveDate } from '../placement/refuse-effective-date.ts';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

export const decreeSignature = defineTask({
  kind: 'decree-signature',
  code: 'T15a',
  stage: 'decree',
  assignee: { by: 'role', role: 'appointing-authority' },
  title: { id: 'Tanda tangani SK', en: 'Sign the decree' },
  basis: 'PP 11/2017 pasal 191; F26',
  bars: ['proposer', 'drafter', 'initialler'],
  /** Whoever signs may send the draft back instead. */
  form: z.union([z.strictObject({ signed: z.literal(true) }), z.strictObject({ signed: z.literal(false), reasons })]),
  answer: ({ signed }): { returned?: true } => (signed ? {} : { returned: true }),
  /** The day decided is looked at once more: what has changed since is corrected before it is signed (F11). */
  check: ({ signed }, { placement }) => {
    if (!signed || placement?.effectiveDate === undefined) return undefined;
    const refusal = refuseEffectiveDate(placement.effectiveDate, placement.date);
    if (!refusal) return undefined;
    const { field: _field, ...told } = refusal;
    return told;
  },
});
