import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import {
  completedInFuture,
  evidenceMissing,
  evidenceUnknown,
  waiverWithoutReason,
} from '../training/training-refusals.ts';
import { waiverCodes } from '../training/waiver-code.ts';
import { isoDate, reasons } from './answer-shapes.ts';

/** Completed with the certificate in the case, or waived: then the unit that receives the person has the last word. */
export const trainingCompletion = defineTask({
  kind: 'training-completion',
  code: 'T17b',
  stage: 'training',
  assignee: { by: 'role', role: 'training-officer' },
  title: { id: 'Catat penyelesaian pelatihan', en: 'Record that the training is completed' },
  basis: 'PP 11/2017 pasal 203; F54',
  form: z.discriminatedUnion('result', [
    z.strictObject({
      result: z.literal('completed'),
      completedOn: isoDate,
      evidence: z.uuid().optional().meta({
        description:
          'Wajib: id dokumen jenis training-certificate pada perkara ini. / Required: id of a training-certificate of this case.',
      }),
    }),
    z.strictObject({
      result: z.literal('waived'),
      code: z.enum(waiverCodes).optional().meta({ description: 'Kode alasan, wajib. / Reason code, required.' }),
      reasons: reasons.optional().meta({ description: 'Penjelasan, wajib. / Explanation, required.' }),
    }),
  ]),
  answer: (form) => ({ result: form.result }),
  check: (form, { today, papers = [] }) => {
    if (form.result === 'waived')
      return form.code === undefined || form.reasons === undefined ? waiverWithoutReason : undefined;
    if (form.completedOn > today) return completedInFuture;
    if (form.evidence === undefined) return evidenceMissing;
    const paper = papers.find(({ id }) => id === form.evidence);
    return paper?.kind === 'training-certificate' ? undefined : evidenceUnknown;
  },
});
