import { officeCalendar } from '../../calendar/office-calendar.ts';
import { workingDaysLeft } from '../../../domain/expectation/working-days-left.ts';
import type { Database } from '../../../db/open-database.ts';
import { noteAccess } from '../../../db/privacy/note-access.ts';
import type { ReadingActor } from '../../../db/reading/read-actor.ts';
import { readShortlist } from '../../../db/vacancy/read-standings.ts';
import type { VacancyTaskRow } from '../../../db/vacancy/read-vacancy-task.ts';
import { readingRole } from '../../../domain/privacy/reading-role.ts';
import { hasRole } from '../../../domain/rights/rights.ts';
import { mayComplete, mayHold } from '../../../domain/task/may-complete.ts';
import { taskDefinitions } from '../../../domain/task-kinds/task-definitions.ts';
import { formSchema } from '../../task/form-schema.ts';
import { assignmentOf } from '../../task/show-task.ts';

/**
 * A vacancy's task with its form and, for whoever decides or may read shortlists, the shortlist; each look at a person on it is
 * written down. Whoever stands on the list sees neither it nor what was said.
 */
export async function showVacancyTask(db: Database, actor: ReadingActor, task: VacancyTaskRow): Promise<object> {
  const { id, caseNumber, vacancyId, vacancyNumber, kind, stage, item, session, role, accountId, holder } = task;
  const { onBehalfOf, employeeName, state, openedAt, dueAt, dueProvisional, overdue, escalatedAt } = task;
  const { unassigned, completedAt, positionName, unitName } = task;
  const { code, title, basis } = taskDefinitions[kind];
  const concerned = mayHold(task, actor.account) !== undefined;
  const sees = !concerned && (task.mine || hasRole('vacancy.read-shortlist', actor.roles));
  return {
    ...{ id, caseNumber, vacancyId, vacancyNumber, kind, title, stage, role, accountId, holder, onBehalfOf },
    ...{ employeeName, state, openedAt, dueAt, dueProvisional, overdue, escalated: escalatedAt !== null, unassigned },
    workingDaysLeft: workingDaysLeft(await officeCalendar(db, actor.timeZone), Date.now())(dueAt),
    ...{ code, basis, item, session, completedAt },
    mayComplete: state === 'open' && mayComplete(assignmentOf(task), actor) === undefined,
    form: formSchema(kind),
    answers: sees ? (task.form ?? null) : null,
    context: {
      vacancy: { positionName, unitName, round: session },
      ...(sees && { shortlist: await shortlistFor(db, actor, task) }),
    },
  };
}

async function shortlistFor(db: Database, actor: ReadingActor, task: VacancyTaskRow): Promise<object[]> {
  const items = await readShortlist(db, task.vacancyId);
  const role = task.mine ? task.role : readingRole('vacancy.read-shortlist', actor.roles);
  for (const { employeeId } of items)
    await noteAccess(db, { account: actor.account, role, kind: 'panel-dossier', of: { employee: employeeId } });
  return items;
}
