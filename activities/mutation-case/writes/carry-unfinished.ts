import { findUnitHead } from '../../../db/organisation/find-unit-head.ts';
import { letters } from '../../../domain/notification/letters.ts';
import { notify } from '../../notification/notify.ts';
import { tellHr } from '../../notification/tell-hr.ts';
import type { CaseDesk } from '../case-desk.ts';

/**
 * What was to be done before the new duty and is not done on its first day: named, told, and shown to whoever gives the orientation. It
 * stops no lawful move (F54, F55).
 */
export async function carryUnfinished(desk: CaseDesk): Promise<void> {
  const { case_number: caseNumber, target_post_id, target_unit_id, employee_account_id } = desk.case;
  const training = await desk.tx
    .updateTable('training')
    .set({ carried_at: desk.now })
    .where('case_number', '=', caseNumber)
    .where('status', 'in', ['planned', 'waiver-asked'])
    .returning('item')
    .execute();
  const unread = await desk.tx
    .updateTable('benefit_sheet')
    .set({ unacknowledged_at: desk.now })
    .where('case_number', '=', caseNumber)
    .where('post_id', '=', target_post_id)
    .where('acknowledged_at', 'is', null)
    .returning('case_number')
    .executeTakeFirst();
  if (training.length === 0 && !unread) return;

  desk.audit('preparation-carried', { courses: training.length, acknowledged: !unread });
  const letter = letters['preparation-unfinished']({
    ...{ caseNumber, courses: training.length, acknowledged: !unread },
  });
  const dedupe = `preparation-unfinished:${caseNumber}`;
  await tellHr(desk, letter, dedupe);
  const head = await findUnitHead(desk.tx, target_unit_id, desk.today);
  const accounts = [employee_account_id, ...(head ? [head.account_id] : [])];
  await notify(desk, { accounts: [...new Set(accounts)], letter, dedupe });
}
