import { findAbsence, type StandingAbsence } from '../../db/delegation/find-absence.ts';
import { findUnfit } from '../../db/delegation/find-unfit.ts';
import { findSuperior } from '../../db/organisation/find-superior.ts';
import { chooseStandIn } from '../../domain/delegation/choose-stand-in.ts';
import { mayDelegate } from '../../domain/delegation/may-delegate.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import type { Holder } from '../assignment/find-holder.ts';
import type { TaskDesk } from '../assignment/task-desk.ts';

export interface StandIn {
  account: string;
  onBehalfOf: string;
  /** The task was open to a role of which nobody is there. */
  fromPool: boolean;
}

/**
 * Who stands in for the holder of a task today. A task open to a role needs nobody while one holder is there. Where
 * neither delegate nor alternate nor superior is free for it, it stays where it is and is escalated in its time.
 */
export async function standInFor(
  desk: TaskDesk,
  kind: TaskKind,
  holder: Holder,
  barred: readonly string[],
): Promise<StandIn | undefined> {
  if (!mayDelegate(kind) || holder.accounts.length === 0) return undefined;
  const absences: StandingAbsence[] = [];
  for (const account of holder.accounts) {
    const absence = await findAbsence(desk.tx, account, desk.today);
    if (!absence) return undefined;
    absences.push(absence);
  }
  for (const absence of absences) {
    const account = await choose(desk, absence, barred);
    if (account !== undefined) return { account, onBehalfOf: absence.account, fromPool: holder.pool };
  }
  return undefined;
}

async function choose(
  desk: TaskDesk,
  { account, delegate, alternate }: StandingAbsence,
  barred: readonly string[],
): Promise<string | undefined> {
  const superior = await findSuperior(desk.tx, account, desk.today);
  const candidates = [delegate, alternate ?? undefined, superior].filter((candidate) => candidate !== undefined);
  const unfit = new Set([...barred, ...(await findUnfit(desk.tx, candidates, desk.today))]);
  return chooseStandIn(
    { delegate, ...(alternate !== null && { alternate }), ...(superior !== undefined && { superior }) },
    (candidate) => unfit.has(candidate),
  );
}
