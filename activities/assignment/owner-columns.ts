import type { TaskOwner } from './task-desk.ts';

/** The columns by which a task or a message names its case or its vacancy. */
export function ownerColumns(owner: TaskOwner): { case_number: string | null; vacancy_number: string | null } {
  return 'caseNumber' in owner
    ? { case_number: owner.caseNumber, vacancy_number: null }
    : { case_number: null, vacancy_number: owner.vacancyNumber };
}
