import { officeCalendar } from '../calendar/office-calendar.ts';
import { workingDaysLeft } from '../../domain/expectation/working-days-left.ts';
import { z } from 'zod';
import { listTasks as readTasks } from '../../db/reading/list-tasks.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import { taskKinds } from '../../domain/task/task-kind.ts';
import { vacancyNumberPattern } from '../../domain/vacancy/vacancy-number.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, flag, limit, page, taskId } from '../http/shapes.ts';
import { readerOf } from '../rights/reader-of.ts';
import { Problem } from '../problem/problem.ts';
import { showTaskLine } from './show-task.ts';
import { taskLine } from './task-shapes.ts';

export const listTasks = defineRoute({
  method: 'get',
  path: '/v1/tasks',
  action: 'task.inbox',
  tag: 'Tasks',
  summary: 'Your inbox: tasks that name you, that were escalated to you, or that are open to a role of yours',
  query: z.strictObject({
    scope: z.enum(['mine', 'agency']).default('mine'),
    state: z.enum(['open', 'completed', 'cancelled']).default('open'),
    overdue: flag.optional(),
    kind: z.enum(taskKinds).optional(),
    caseNumber: caseNumber.optional(),
    vacancyNumber: z.string().regex(vacancyNumberPattern).optional(),
    after: taskId.optional(),
    limit,
  }),
  answers: { 200: { description: 'A page of tasks, what is due first comes first', schema: page(taskLine) } },
  async handle({ actor, query }, { db }) {
    if (query.scope === 'agency' && !hasRole('task.list-agency', actor.roles)) throw new Problem('not-allowed');
    const rows = await readTasks(db, readerOf(actor), query);
    const daysLeft = workingDaysLeft(await officeCalendar(db, actor.timeZone), Date.now());
    return {
      status: 200,
      body: pageOf(
        rows,
        query.limit,
        ({ id }) => id,
        (row) => showTaskLine(row, daysLeft),
      ),
    };
  },
});
