import { findRoleHolders } from '../../db/organisation/find-role-holders.ts';
import type { Letter } from '../../domain/notification/letter.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { notify } from './notify.ts';

/** An alarm goes to everybody in HR who can mend it. */
export async function tellHr(desk: CaseDesk, letter: Letter, dedupe: string): Promise<void> {
  const officers = await findRoleHolders(desk.tx, desk.case.agency_id, 'hr-officer');
  const admins = await findRoleHolders(desk.tx, desk.case.agency_id, 'hr-admin');
  const accounts = [...new Set([...officers, ...admins])].filter((id) => id !== desk.case.employee_account_id);
  await notify(desk, { accounts, letter, dedupe });
}
