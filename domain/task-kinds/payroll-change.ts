import { z } from 'zod';
import { paidBeforeDuty } from '../placement/placement-refusals.ts';
import { defineTask } from '../task/define-task.ts';
import { isoDate, person, reference } from './answer-shapes.ts';

/** Pay of the new post: from the day duty started, never before (SPMT). */
export const payrollChange = defineTask({
  kind: 'payroll-change',
  code: 'T20',
  stage: 'placement',
  assignee: { by: 'role', role: 'finance-officer' },
  title: { id: 'Ubah pembayaran gaji dan tunjangan', en: 'Change the payroll' },
  basis: 'SPMT; SKPP',
  form: z.strictObject({
    reference: reference.meta({ description: 'Number of the change of payroll.' }),
    dated: isoDate,
    paidFrom: isoDate,
    changedBy: person,
  }),
  answer: () => ({}),
  check: (form, { placement }) => {
    const startedOn = placement?.dutyStartedOn;
    return startedOn !== undefined && form.paidFrom < startedOn ? paidBeforeDuty(startedOn) : undefined;
  },
});
