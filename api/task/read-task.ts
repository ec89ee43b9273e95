import { officeCalendar } from '../calendar/office-calendar.ts';
import { workingDaysLeft } from '../../domain/expectation/working-days-left.ts';
import { noteEmbargoReads } from '../../db/embargo/note-embargo-reads.ts';
import { noteAccess } from '../../db/privacy/note-access.ts';
import { readTaskContext } from '../../db/reading/read-task-context.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { maySee } from '../../domain/privacy/visible-fields.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import { defineRoute } from '../http/route.ts';
import { taskParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findVacancyTask, isVacancyTask } from '../vacancy/task/find-vacancy-task.ts';
import { showVacancyTask } from '../vacancy/task/show-vacancy-task.ts';
import { findTask } from './find-task.ts';
import { showTask } from './show-task.ts';
import { taskShape } from './task-shapes.ts';

export const readTask = defineRoute({
  method: 'get',
  path: '/v1/tasks/{id}',
  action: 'task.read',
  tag: 'Tasks',
  summary: 'A task with its form as JSON Schema and what helps to fill it in',
  params: taskParams,
  answers: { 200: { description: 'The task', schema: taskShape } },
  async handle({ actor, params }, { db }) {
    if (isVacancyTask(params.id)) {
      const task = await findVacancyTask(db, actor, params.id);
      if (!task.mine && !hasRole('task.read', actor.roles)) throw new Problem('not-allowed');
      return { status: 200, body: await showVacancyTask(db, actor, task) };
    }
    const task = await findTask(db, actor, params.id);
    if (!task.mine && !hasRole('task.read', actor.roles)) throw new Problem('not-allowed');
    // What a panel member or anybody else wrote about the employee is not for the employee's eyes by this way.
    const own = task.employeeAccountId === actor.account && task.role !== 'employee';
    const overseen = !task.mine && !maySee('reasons', actor.roles);
    const hidden = own || overseen || (!task.mine && !task.seesTarget);
    if (task.embargoed && task.seesTarget)
      await noteEmbargoReads(db, actor.account, '/v1/tasks/{id}', [task.caseNumber]);
    const role = readingRole('task.read', actor.roles);
    await noteAccess(db, { account: actor.account, role, kind: 'task-file', of: { caseNumber: task.caseNumber } });
    const { standard, ...judged } = await readTaskContext(db, task);
    const context = overseen ? { standard } : { standard, ...judged };
    const daysLeft = workingDaysLeft(await officeCalendar(db, actor.timeZone), Date.now());
    return { status: 200, body: showTask(hidden ? { ...task, form: null } : task, actor, context, daysLeft) };
  },
});
