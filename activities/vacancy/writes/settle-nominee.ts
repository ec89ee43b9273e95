import type { VacancyRecorded } from '../../../contract/vacancy.ts';
import type { VacancyDesk } from '../vacancy-desk.ts';

/** What became of a nominee's case: placed, or why not. */
export async function settleNominee(
  desk: VacancyDesk,
  { caseNumber, became }: { caseNumber: string; became: string },
): Promise<VacancyRecorded> {
  const placed = became === 'placed';
  await desk.tx
    .updateTable('vacancy_nomination')
    .set({ state: placed ? 'placed' : 'failed', failure: placed ? null : became })
    .where('vacancy_id', '=', desk.vacancy.id)
    .where('case_number', '=', caseNumber)
    .execute();
  desk.audit('nominee-settled', { case: caseNumber, became });
  return {};
}
