import { letters } from '../../domain/notification/letters.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { notify } from '../notification/notify.ts';
import { noteFilingWindow } from './filing-window.ts';

/** With the proven receipt of the decree the period to object begins (PP 79/2021), and the employee is told its last day. */
export async function openFilingWindow(desk: CaseDesk): Promise<void> {
  const window = await noteFilingWindow(desk);
  if (!window) return;
  const { case_number: caseNumber, employee_account_id } = desk.case;
  const until = { date: window.lastDay, provisional: window.provisional };
  await notify(desk, {
    accounts: [employee_account_id],
    letter: letters['objection-window']({ caseNumber, until }),
    dedupe: `objection-window:${caseNumber}`,
  });
}
