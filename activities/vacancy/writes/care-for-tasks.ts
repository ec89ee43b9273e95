import type { VacancyRecorded, VacancyWrite } from '../../../contract/vacancy.ts';
import { assertNever } from '../../../domain/assert-never.ts';
import { attendOpenTask } from '../../assignment/attend-open-task.ts';
import { handOverTask } from '../../assignment/hand-over-task.ts';
import { openTasksOf } from '../../assignment/open-tasks-of.ts';
import { applyDelegations } from '../../mutation-case/writes/apply-delegations.ts';
import { refreshDeadlines } from '../../mutation-case/writes/refresh-deadlines.ts';
import type { VacancyDesk } from '../vacancy-desk.ts';

type Care = Extract<VacancyWrite, { do: 'reassign-task' | 'attend-task' | 'apply-delegations' | 'refresh-deadlines' }>;

/** What happens to every open task, by the same hands as in a case: reminders, escalation, another holder, absences, calendars. */
export async function careForTasks(desk: VacancyDesk, write: Care): Promise<VacancyRecorded> {
  switch (write.do) {
    case 'reassign-task':
      await reassign(desk, write);
      break;
    case 'attend-task': {
      const task = (await openTasksOf(desk)).find(({ id }) => id === write.task);
      if (task) await attendOpenTask(desk, task);
      break;
    }
    case 'apply-delegations':
      await applyDelegations(desk);
      break;
    case 'refresh-deadlines':
      await refreshDeadlines(desk, async ({ opened_at }) => Promise.resolve(opened_at.getTime()));
      break;
    default:
      assertNever(write);
  }
  return {};
}

async function reassign(desk: VacancyDesk, { task, command }: { task: string; command: string }): Promise<void> {
  const said = await desk.tx
    .selectFrom('vacancy_command')
    .select(['account_id', 'body'])
    .where('id', '=', command)
    .executeTakeFirstOrThrow();
  const { accountId: to } = said.body as { accountId: string };
  await handOverTask(desk, { task, to, by: said.account_id!, command });
}
