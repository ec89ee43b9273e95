import type { VacancyRecorded, VacancyStep, VacancyWrite } from '../../contract/vacancy.ts';
import type { Database } from '../../db/open-database.ts';
import { assertNever } from '../../domain/assert-never.ts';
import { matchVacancy } from './match-vacancy.ts';
import { onceInVacancy } from './once-in-vacancy.ts';
import type { VacancyDesk } from './vacancy-desk.ts';
import { careForTasks } from './writes/care-for-tasks.ts';
import { checkNeed } from './writes/check-need.ts';
import { closeInterest } from './writes/close-interest.ts';
import { closeVacancy } from './writes/close-vacancy.ts';
import { decideShortlist } from './writes/decide-shortlist.ts';
import { openNomineeCase } from './writes/open-nominee-case.ts';
import { publishCriteria } from './writes/publish-criteria.ts';
import { settleNominee } from './writes/settle-nominee.ts';

/** Writes one step of a vacancy down. */
export async function recordVacancy(db: Database, step: VacancyStep): Promise<VacancyRecorded> {
  const { write } = step;
  if (write.do === 'match') return matchVacancy(db, step);
  return onceInVacancy(db, step, (desk) => apply(desk, write));
}

function apply(desk: VacancyDesk, write: Exclude<VacancyWrite, { do: 'match' }>): Promise<VacancyRecorded> {
  switch (write.do) {
    case 'check-need':
      return checkNeed(desk, write.round);
    case 'publish':
      return publishCriteria(desk);
    case 'close-interest':
      return closeInterest(desk, write.task);
    case 'complete-task':
      return decideShortlist(desk, write);
    case 'reassign-task':
    case 'attend-task':
    case 'apply-delegations':
    case 'refresh-deadlines':
      return careForTasks(desk, write);
    case 'cancel':
      return cancel(desk, write.command);
    case 'open-case':
      return openNomineeCase(desk);
    case 'settle-nominee':
      return settleNominee(desk, write);
    case 'close':
      return closeVacancy(desk, write.outcome);
    default:
      return assertNever(write);
  }
}

async function cancel(desk: VacancyDesk, command: string): Promise<VacancyRecorded> {
  const { account_id } = await desk.tx
    .selectFrom('vacancy_command')
    .select('account_id')
    .where('id', '=', command)
    .executeTakeFirstOrThrow();
  desk.audit('vacancy-cancelled', undefined, { actor: account_id ?? 'system' });
  return {};
}
