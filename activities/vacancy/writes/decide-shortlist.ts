import type { VacancyRecorded } from '../../../contract/vacancy.ts';
import { RefusalError } from '../../../domain/refusal.ts';
import { refuseNomination } from '../../../domain/vacancy/refuse-nomination.ts';
import { closeTask } from '../../assignment/close-task.ts';
import { countFairness } from '../../fairness/count-fairness.ts';
import { tellStandings } from '../../fairness/tell-standings.ts';
import type { FormOf } from '../../mutation-case/completions/filing.ts';
import type { VacancyDesk } from '../vacancy-desk.ts';

/**
 * The committee's word: whom it names, in its order, or nobody; everybody interested hears how they stand (F40). A constraint refuses a
 * person whom another committee named a moment ago.
 */
export async function decideShortlist(
  desk: VacancyDesk,
  { task, command }: { task: string; command: string },
): Promise<VacancyRecorded> {
  const { id, round } = desk.vacancy;
  const said = await desk.tx
    .selectFrom('vacancy_command')
    .selectAll()
    .where('id', '=', command)
    .executeTakeFirstOrThrow();
  const { form } = said.body as unknown as { form: FormOf<'shortlist-decision'> };
  const { nominees } = form;
  const listed = await desk.tx
    .selectFrom('vacancy_standing')
    .select('employee_id')
    .where('vacancy_id', '=', id)
    .where('round', '=', round)
    .where('shortlisted', '=', true)
    .execute();
  const shortlist = listed.map((row) => row.employee_id);
  const refusal = refuseNomination(nominees, shortlist);
  if (refusal) throw new RefusalError(refusal);

  const by = said.account_id!;
  if (nominees.length > 0)
    await desk.tx
      .insertInto('vacancy_nomination')
      .values(
        nominees.map((employee_id, index) => ({
          ...{ vacancy_id: id, round, place: index + 1, employee_id },
          ...{ nominated_by: by, state: 'waiting' },
        })),
      )
      .execute();
  await desk.set(nominees.length > 0 ? { state: 'nominated' } : { state: 'opened', closes_at: null });
  await countFairness(desk);
  await tellStandings(desk);
  await closeTask(desk, task, { by, form, answer: said.answer as object });
  desk.audit('shortlist-decided', { round, listed: shortlist.length, nominated: nominees.length }, { actor: by, task });
  return {};
}
