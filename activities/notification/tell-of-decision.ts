import { letters } from '../../domain/notification/letters.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { notify } from './notify.ts';

/** The employee hears of the authority's decision with it, not later. */
export async function tellOfDecision(
  desk: CaseDesk,
  decision: 'approve' | 'refuse',
  effectiveDate: string | undefined,
): Promise<void> {
  const letter = letters['decision-made']({ caseNumber: desk.case.case_number, decision, effectiveDate });
  const dedupe = `decision-made:${desk.case.case_number}`;
  await notify(desk, { accounts: [desk.case.employee_account_id], letter, dedupe });
}
