import { ServiceError, WorkflowNotFoundError } from '@temporalio/client';
import { calendarChanged, mutationCaseId } from '../../contract/mutation-case.ts';
import { vacancyWorkflowId } from '../../contract/vacancy.ts';
import { listOpenCaseNumbers } from '../../db/reading/list-open-case-numbers.ts';
import { listVacanciesWithTasks } from '../../db/vacancy/list-vacancies-with-tasks.ts';
import type { ApiDeps } from '../deps.ts';
import { Problem } from '../problem/problem.ts';

const atATime = 20;
const deadlineMs = 10_000;

/**
 * Tells every open case, and every vacancy whose committee is asked, that the calendar changed.
 * @throws Problem `service-unavailable` when the news did not reach all of them: load the table again
 */
export async function announceCalendar({ db, client }: ApiDeps): Promise<void> {
  const cases = [
    ...(await listOpenCaseNumbers(db)).map(mutationCaseId),
    ...(await listVacanciesWithTasks(db)).map(vacancyWorkflowId),
  ];
  for (let from = 0; from < cases.length; from += atATime)
    await client.withDeadline(Date.now() + deadlineMs, () =>
      Promise.all(cases.slice(from, from + atATime).map((workflowId) => signal(client, workflowId))),
    );
}

async function signal(client: ApiDeps['client'], workflowId: string): Promise<void> {
  try {
    await client.workflow.getHandle(workflowId).signal(calendarChanged);
  } catch (error) {
    // Closed between the list and the news: nothing is due there any more.
    if (error instanceof WorkflowNotFoundError) return;
    if (error instanceof ServiceError) throw new Problem('service-unavailable', { headers: { 'Retry-After': '5' } });
    throw error;
  }
}
