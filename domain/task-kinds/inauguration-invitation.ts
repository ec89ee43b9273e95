import { z } from 'zod';
import { inauguratedTooLate, invitedTooLate } from '../placement/placement-refusals.ts';
import { defineTask } from '../task/define-task.ts';
import { isoDate, person, reasons, reference } from './answer-shapes.ts';

/** Who is to be inaugurated is invited at least one working day ahead; what comes later than 30 days owes its reasons. */
export const inaugurationInvitation = defineTask({
  kind: 'inauguration-invitation',
  code: 'T18a',
  stage: 'placement',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Undang pegawai ke pelantikan', en: 'Invite the employee to the inauguration' },
  basis: 'Perka BKN 7/2017',
  form: z.strictObject({
    reference: reference.meta({ description: 'Number of the invitation.' }),
    heldOn: isoDate,
    at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    place: z.string().trim().min(3).max(200),
    officiant: person.meta({ description: 'Who administers the oath.' }),
    lateReasons: reasons.optional(),
  }),
  answer: () => ({}),
  check: (form, { placement }) => {
    if (!placement) return undefined;
    if (form.heldOn < placement.earliestInauguration) return invitedTooLate(placement.earliestInauguration);
    const by = placement.inaugurateBy;
    return by !== undefined && form.heldOn > by && !form.lateReasons ? inauguratedTooLate(by) : undefined;
  },
});
