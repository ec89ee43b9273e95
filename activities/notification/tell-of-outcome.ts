import type { Outcome } from '../../domain/mutation-case/stage.ts';
import { outcomeLabels } from '../../domain/mutation-case/stage-labels.ts';
import { letters } from '../../domain/notification/letters.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { notify } from './notify.ts';

/** The employee and whoever opened the case hear how it ended. */
export async function tellOfOutcome(desk: CaseDesk, outcome: Outcome): Promise<void> {
  const { case_number, employee_account_id, opened_by } = desk.case;
  const letter = letters['case-closed']({ caseNumber: case_number, outcome: outcomeLabels[outcome] });
  const accounts = [...new Set([employee_account_id, opened_by])];
  await notify(desk, { accounts, letter, dedupe: `case-closed:${case_number}` });
}
