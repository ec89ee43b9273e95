import type { Role } from '../rights/role.ts';
import type { TaskKind } from '../task/task-kind.ts';

/** Who initials a draft (paraf), in this order; how many of them the agency wants is policy (`decree.initials`). */
const chain = [
  { kind: 'decree-initials', role: 'hr-admin' },
  { kind: 'decree-second-initials', role: 'authorized-official' },
] as const satisfies readonly { kind: TaskKind; role: Role }[];

export type InitialsTask = (typeof chain)[number]['kind'];

export function initialsChain(count: number): readonly (typeof chain)[number][] {
  return chain.slice(0, count);
}

/** Place in the chain, from 1. */
export function initialsPlace(kind: InitialsTask): number {
  return chain.findIndex((link) => link.kind === kind) + 1;
}
