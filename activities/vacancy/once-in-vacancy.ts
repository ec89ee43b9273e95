import type { VacancyRecorded, VacancyStep } from '../../contract/vacancy.ts';
import { appendVacancyAudit } from '../../db/vacancy/append-vacancy-audit.ts';
import type { Database } from '../../db/open-database.ts';
import { lockVacancy, VacancyDesk } from './vacancy-desk.ts';
import { vacancyExclusions } from '../../domain/vacancy/vacancy-refusals.ts';
import { refusing } from '../refusing.ts';

/**
 * Does a step of a vacancy once, whatever retries there are: rows, tasks, audit events, letters and commands in one transaction, kept under
 * vacancy and step. A retry finds the step and gives its result.
 */
export async function onceInVacancy(
  db: Database,
  { vacancy, step, now }: Omit<VacancyStep, 'write'>,
  work: (desk: VacancyDesk) => Promise<VacancyRecorded>,
): Promise<VacancyRecorded> {
  return refusing(vacancyExclusions, () =>
    db.transaction().execute(async (tx) => {
      const desk = new VacancyDesk(tx, await lockVacancy(tx, vacancy), new Date(now));
      const before = await tx
        .selectFrom('vacancy_step')
        .select('result')
        .where('vacancy_id', '=', vacancy)
        .where('step', '=', step)
        .executeTakeFirst();
      if (before) return before.result as VacancyRecorded;
      const said = await work(desk);
      const recorded = desk.tasks.length === 0 ? said : { ...said, tasks: desk.tasks };
      await tx
        .insertInto('vacancy_step')
        .values({ vacancy_id: vacancy, step, result: JSON.stringify(recorded), recorded_at: desk.now })
        .execute();
      await appendVacancyAudit(tx, vacancy, desk.events);
      return recorded;
    }),
  );
}
