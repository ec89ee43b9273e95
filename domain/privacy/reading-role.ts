import { type Action, type Right, rights } from '../rights/rights.ts';
import type { Role } from '../rights/role.ts';

/**
 * As what somebody reads: the role that gave the right; else, where a relation gave it, the office they hold. Somebody who
 * holds none is asked as the employee they are.
 */
export function readingRole(action: Action, held: readonly Role[]): Role {
  const right: Right = rights[action];
  return right.roles.find((role) => held.includes(role)) ?? held.find((role) => role !== 'employee') ?? 'employee';
}
