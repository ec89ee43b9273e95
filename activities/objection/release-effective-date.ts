import { letters } from '../../domain/notification/letters.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { tellOfObjection } from './tell-of-objection.ts';

/** The objection is over and the decision stands: the move takes effect on its date, or today where that has passed; never backwards. */
export async function releaseEffectiveDate(desk: CaseDesk): Promise<void> {
  const { case_number: caseNumber, effective_date } = desk.case;
  const date = effective_date! < desk.today ? desk.today : effective_date!;
  await desk.tx
    .updateTable('objection')
    .set({ released_at: desk.now })
    .where('case_number', '=', caseNumber)
    .where('held', 'is not', null)
    .execute();
  if (date !== effective_date) await moveDate(desk, date);
  desk.audit('effective-date-released', { effectiveDate: date, before: effective_date });
  await tellOfObjection(desk, letters['effective-date-released']({ caseNumber, date }), '', true);
}

async function moveDate(desk: CaseDesk, date: string): Promise<void> {
  const { case_number } = desk.case;
  await desk.tx
    .updateTable('mutation_case')
    .set({ effective_date: date })
    .where('case_number', '=', case_number)
    .execute();
  await desk.tx
    .updateTable('placement')
    .set({ effective_date: date })
    .where('case_number', '=', case_number)
    .where('state', '=', 'scheduled')
    .execute();
  desk.case.effective_date = date;
}
