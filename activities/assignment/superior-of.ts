import type { Selectable } from 'kysely';
import type { Task } from '../../db/generated/database.ts';
import { findRoleHolders } from '../../db/organisation/find-role-holders.ts';
import { findSuperior } from '../../db/organisation/find-superior.ts';
import type { Role } from '../../domain/rights/role.ts';
import type { TaskDesk } from './task-desk.ts';

/** To whom a task is escalated: the superior of its holder, for a pool of the first of its holders; never somebody barred. */
export async function superiorOf(
  desk: TaskDesk,
  task: Pick<Selectable<Task>, 'account_id' | 'on_behalf_of' | 'role' | 'barred'>,
): Promise<string | undefined> {
  // Whoever stands in answers to the same superior as the absent holder.
  const holder =
    task.on_behalf_of ?? task.account_id ?? (await findRoleHolders(desk.tx, desk.agency, task.role as Role))[0];
  if (holder === undefined) return undefined;
  const superior = await findSuperior(desk.tx, holder, desk.today);
  return superior !== undefined && !task.barred.includes(superior) ? superior : undefined;
}
