import { condition, getExternalWorkflowHandle, log, proxyActivities, setHandler } from '@temporalio/workflow';
import { type AbsenceActivities, type AbsenceInput, absenceRevoked } from '../../contract/absence-messages.ts';
import { absencesChanged, mutationCaseId } from '../../contract/mutation-case.ts';
import { isVacancyWorkflowId } from '../../contract/vacancy.ts';

const { casesOfAbsence } = proxyActivities<AbsenceActivities>({
  startToCloseTimeout: '10s',
  // The row is committed a moment after this workflow is started; a database away for a day is waited for.
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});

/** Signals on their way at the same time; a person has tens of tasks, a role's only holder may have hundreds. */
const abreast = 25;

/**
 * One absence: when it begins, the tasks that wait for the absent person move to who stands in; when it ends or is
 * revoked, they come back (F08). The cases themselves find out who holds what: here is only the clock.
 */
export async function absence({ delegation, from, until }: AbsenceInput): Promise<'over' | 'revoked'> {
  const told = { revoked: false };
  setHandler(absenceRevoked, () => void (told.revoked = true));
  const waitUntil = (moment: number, summary: string): Promise<boolean> =>
    condition(() => told.revoked, Math.max(moment * 1000 - Date.now(), 1), { summary });

  if (await waitUntil(from, 'the absence begins')) return 'revoked';
  await tellCases(delegation);
  await waitUntil(until, 'the absence ends');
  await tellCases(delegation);
  return told.revoked ? 'revoked' : 'over';
}

async function tellCases(delegation: string): Promise<void> {
  const cases = await casesOfAbsence({ delegation, now: Date.now() });
  for (let first = 0; first < cases.length; first += abreast)
    await Promise.all(cases.slice(first, first + abreast).map(tellCase));
}

async function tellCase(caseNumber: string): Promise<void> {
  try {
    const id = isVacancyWorkflowId(caseNumber) ? caseNumber : mutationCaseId(caseNumber);
    await getExternalWorkflowHandle(id).signal(absencesChanged);
  } catch (error) {
    // It closed meanwhile: nobody waits for its tasks any more.
    log.info('a case could not be told of an absence', { caseNumber, error: String(error) });
  }
}
