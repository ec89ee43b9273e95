import { z } from 'zod';
import { objectionRemedies, objectionStates } from '../../domain/objection/objection-state.ts';
import { day, instant, taskId, uuid } from '../http/shapes.ts';

/** An end of a period with what is left of it. */
const clock = z.strictObject({
  lastDay: day.meta({ description: 'The last day that counts, as the calendar stands now.' }),
  over: instant,
  days: z.int().meta({ description: 'How long the whole period is, in its unit.' }),
  daysLeft: z.int().meta({ description: 'In the unit of the period; 0 on the last day and after it.' }),
  unit: z.enum(['working-day', 'calendar-day', 'second']),
  provisional: z.boolean(),
});

/** How a case stands with objecting to its decision (F27). */
export const objectionShape = z.looseObject({
  state: z.enum(['not-received', 'open', 'lapsed', ...objectionStates]),
  note: z.string().meta({ description: 'What the law says now.' }),
  receivedAt: instant.nullable().meta({ description: 'When the decree was received, from which the period runs.' }),
  filing: clock.nullable(),
  number: z.string().optional(),
  filedAt: instant.optional(),
  reasons: z.string().optional(),
  documentIds: z.array(uuid).optional(),
  taskId: taskId.nullable().optional(),
  deciding: clock.nullable().optional(),
  overdue: z.boolean().optional().meta({ description: 'The period to decide passed without a decision; it stays.' }),
  extendedBy: z.int().optional(),
  held: z.enum(['policy', 'authority']).nullable().optional(),
  remedy: z.enum(objectionRemedies).nullable().optional(),
  decidedAt: instant.nullable().optional(),
  followUpCase: z.string().nullable().optional(),
});
