import { ApplicationFailure } from '@temporalio/activity';
import type { AbsenceActivities } from '../../contract/absence-messages.ts';
import { vacancyWorkflowId } from '../../contract/vacancy.ts';
import { listCasesOfAbsence } from '../../db/delegation/list-cases-of-absence.ts';
import type { Database } from '../../db/open-database.ts';

/** Commits come a moment after the start; a request that was rolled back never has a row. */
const patienceAttempts = 20;

export async function casesOfAbsence(
  db: Database,
  { delegation, now }: Parameters<AbsenceActivities['casesOfAbsence']>[0],
  attempt: number,
): Promise<string[]> {
  const cases = await listCasesOfAbsence(db, delegation, new Date(now));
  if (cases) return [...cases.numbers, ...cases.vacancies.map(vacancyWorkflowId)];
  if (attempt < patienceAttempts) throw ApplicationFailure.retryable('the delegation is not recorded yet');
  return [];
}
