import type { Selectable } from 'kysely';
import type { Task } from '../../../db/generated/database.ts';
import { findRoleHolders } from '../../../db/organisation/find-role-holders.ts';
import { nextAttention } from '../../../domain/attention/next-attention.ts';
import type { Role } from '../../../domain/rights/role.ts';
import type { TaskKind } from '../../../domain/task/task-kind.ts';
import { attentionOf } from '../../assignment/attention-of.ts';
import type { Holder } from '../../assignment/find-holder.ts';
import { openTasksOf } from '../../assignment/open-tasks-of.ts';
import type { TaskDesk } from '../../assignment/task-desk.ts';
import { watchOf } from '../../assignment/watch-of.ts';
import { type StandIn, standInFor } from '../../delegation/stand-in-for.ts';
import { tellOfTask } from '../../notification/tell-of-task.ts';

/** An absence began or ended: every open task finds its hands again; its deadline stays (F08). */
export async function applyDelegations(desk: TaskDesk): Promise<void> {
  for (const task of await openTasksOf(desk)) {
    if (task.unassigned) continue;
    const holder = await ownHolder(desk, task);
    const standIn = await standInFor(desk, task.kind as TaskKind, holder, task.barred);
    if (standIn) await delegate(desk, task, standIn);
    else if (task.on_behalf_of !== null) await giveBack(desk, task, holder);
  }
}

/** Who holds the task when nobody is absent. */
async function ownHolder(desk: TaskDesk, task: Selectable<Task>): Promise<Holder> {
  const pool = task.on_behalf_of === null ? task.pool : task.from_pool;
  if (pool) {
    const holders = await findRoleHolders(desk.tx, desk.agency, task.role as Role);
    return { pool, accounts: holders.filter((account) => !task.barred.includes(account)) };
  }
  const account = task.on_behalf_of ?? task.account_id;
  return { pool, ...(account !== null && { account }), accounts: account === null ? [] : [account] };
}

async function delegate(desk: TaskDesk, before: Selectable<Task>, standIn: StandIn): Promise<void> {
  if (before.account_id === standIn.account && before.on_behalf_of === standIn.onBehalfOf) return;
  const task = await change(desk, before, {
    account_id: standIn.account,
    pool: false,
    on_behalf_of: standIn.onBehalfOf,
    from_pool: standIn.fromPool,
  });
  desk.audit('task-delegated', { holder: standIn.account, onBehalfOf: standIn.onBehalfOf }, { task: task.id });
  await tellOfTask(desk, task, 'task-delegated', [standIn.account], desk.now.toISOString());
}

async function giveBack(desk: TaskDesk, before: Selectable<Task>, holder: Holder): Promise<void> {
  const task = await change(desk, before, {
    account_id: holder.account ?? null,
    pool: holder.pool,
    on_behalf_of: null,
    from_pool: false,
  });
  desk.audit('task-returned', { holder: holder.account ?? task.role }, { task: task.id });
  await tellOfTask(desk, task, 'task-returned', holder.accounts, desk.now.toISOString());
}

type Hands = Pick<Selectable<Task>, 'account_id' | 'pool' | 'on_behalf_of' | 'from_pool'>;

async function change(desk: TaskDesk, { id }: Selectable<Task>, hands: Hands): Promise<Selectable<Task>> {
  const task = await desk.tx
    .updateTable('task')
    .set(hands)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  desk.watch(watchOf(task, nextAttention(await attentionOf(desk, task)), desk.now));
  return task;
}
