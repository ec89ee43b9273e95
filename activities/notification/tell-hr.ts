import { findRoleHolders } from '../../db/organisation/find-role-holders.ts';
import type { Letter } from '../../domain/notification/letter.ts';
import type { TaskDesk } from '../assignment/task-desk.ts';
import { notify } from './notify.ts';

/** An alarm goes to everybody in HR who can mend it. */
export async function tellHr(desk: TaskDesk, letter: Letter, dedupe: string): Promise<void> {
  const officers = await findRoleHolders(desk.tx, desk.agency, 'hr-officer');
  const admins = await findRoleHolders(desk.tx, desk.agency, 'hr-admin');
  const accounts = [...new Set([...officers, ...admins])].filter((id) => id !== desk.concerned);
  await notify(desk, { accounts, letter, dedupe });
}
