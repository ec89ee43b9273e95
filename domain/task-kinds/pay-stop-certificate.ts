import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { isoDate, person, reference } from './answer-shapes.ts';

/** Where another unit pays from now on, the old one certifies until when it has paid, so that nobody is paid twice. */
export const payStopCertificate = defineTask({
  kind: 'pay-stop-certificate',
  code: 'T20a',
  stage: 'placement',
  assignee: { by: 'role', role: 'finance-officer' },
  title: {
    id: 'Terbitkan surat keterangan penghentian pembayaran (SKPP)',
    en: 'Certify that the old unit stops paying',
  },
  basis: 'SKPP',
  form: z.strictObject({
    reference: reference.meta({ description: 'Number of the certificate (SKPP).' }),
    dated: isoDate,
    paidUntil: isoDate.meta({ description: 'Last day paid by the old unit.' }),
    certifiedBy: person,
  }),
  answer: () => ({}),
});
