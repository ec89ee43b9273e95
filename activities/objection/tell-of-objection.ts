import { findRoleHolders } from '../../db/organisation/find-role-holders.ts';
import type { Letter } from '../../domain/notification/letter.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { notify } from '../notification/notify.ts';

/** To whoever objected; `andHr` also to the HR officers, who keep the file. */
export async function tellOfObjection(desk: CaseDesk, letter: Letter, moment: string, andHr = false): Promise<void> {
  const { case_number, employee_account_id, agency_id } = desk.case;
  const officers = andHr ? await findRoleHolders(desk.tx, agency_id, 'hr-officer') : [];
  const accounts = [...new Set([employee_account_id, ...officers])];
  await notify(desk, { accounts, letter, dedupe: `${letter.kind}:${case_number}:${moment}` });
}
