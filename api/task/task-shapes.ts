import { z } from 'zod';
import { stages } from '../../domain/mutation-case/stage.ts';
import { roles } from '../../domain/rights/role.ts';
import { taskKinds } from '../../domain/task/task-kind.ts';
import { vacancyNumberPattern } from '../../domain/vacancy/vacancy-number.ts';
import { caseNumber, instant, taskId, uuid } from '../http/shapes.ts';

/** A task in a list. */
export const taskLine = z.strictObject({
  id: taskId,
  caseNumber: caseNumber.nullable().meta({ description: 'Null where a vacancy asks.' }),
  vacancyId: uuid.nullable(),
  vacancyNumber: z.string().regex(vacancyNumberPattern).nullable(),
  kind: z.enum(taskKinds),
  title: z.string(),
  stage: z.enum([...stages, 'vacancy']),
  role: z.enum(roles),
  accountId: z.uuid().nullable(),
  holder: z.string().nullable(),
  onBehalfOf: z.string().nullable().meta({ description: 'Whose task it is while its holder is absent.' }),
  employeeName: z.string().nullable().meta({ description: 'Null where a vacancy asks: it is about nobody yet.' }),
  state: z.enum(['open', 'completed', 'cancelled']),
  openedAt: instant,
  dueAt: instant,
  dueProvisional: z.boolean(),
  workingDaysLeft: z
    .int()
    .meta({ description: 'Until it is due, by the calendar of your agency; below zero when late.' }),
  overdue: z.boolean(),
  escalated: z.boolean(),
  unassigned: z.boolean(),
});

/** A task with its form and what helps to fill it in. */
export const taskShape = taskLine.extend({
  code: z.string(),
  basis: z.string(),
  item: z.int().nullable(),
  session: z.int().nullable().meta({ description: 'Of the panel; the round of a vacancy.' }),
  completedAt: instant.nullable(),
  mayComplete: z.boolean(),
  form: z.looseObject({}).meta({ description: 'JSON Schema (2020-12) of what POST …/completion takes as `form`.' }),
  answers: z.looseObject({}).nullable().meta({ description: 'What was said, once the task is completed.' }),
  context: z.looseObject({}),
});
