import type { Refusal } from '../refusal.ts';
import type { Role } from '../rights/role.ts';

/** Who is waited for: one account, or anybody with the role where the task is open to a pool. */
export interface Assignment {
  role: Role;
  account?: string;
  pool?: true;
  /** An authority outside may answer by its own client; whose request it is, the counter window looks up (F24). */
  outside?: true;
  /** Since the escalation the superior may act too (F06). */
  superior?: string;
  /** Accounts that must not act: the person concerned, and whoever proposed what is decided here (F09). */
  barred: readonly string[];
}

export interface Actor {
  account: string;
  roles: readonly Role[];
}

/** Whoever is barred by F09 may neither hold a task nor complete it. */
export function mayHold(task: Pick<Assignment, 'barred'>, account: string): Refusal | undefined {
  return task.barred.includes(account) ? selfDealing : undefined;
}

/** One predicate, three callers: the API's hint, the Update validator, the tests. */
export function mayComplete(task: Assignment, actor: Actor): Refusal | undefined {
  const barred = mayHold(task, actor.account);
  if (barred) return barred;
  const named = actor.account === task.account || actor.account === task.superior;
  const pooled = task.pool === true && actor.roles.includes(task.role);
  const outside = task.outside === true && actor.roles.includes('external-agency');
  const allowed = named || pooled || outside;
  return allowed ? undefined : notYours;
}

const selfDealing: Refusal = {
  code: 'self-dealing',
  rule: 'F09',
  message: {
    id: 'Tugas ini menyangkut diri atau usulan orang itu sendiri, jadi harus dipegang orang lain.',
    en: 'This task concerns that person or their own proposal, so somebody else must hold it.',
  },
};

const notYours: Refusal = {
  code: 'not-your-task',
  rule: 'F05',
  message: {
    id: 'Tugas ini dipegang orang atau peran lain. Minta HR mengalihkannya kepada Anda bila memang seharusnya Anda.',
    en: 'This task is held by another person or role. Ask HR to reassign it if it should be yours.',
  },
};
