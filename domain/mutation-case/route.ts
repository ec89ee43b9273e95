import { isInterAgency, type Scope } from '../personnel/scope.ts';
import type { TaskKind } from '../task/task-kind.ts';

type External = Extract<TaskKind, 'origin-authority-consent' | 'technical-consideration' | 'superior-decision'>;

/**
 * What others must say before the appointing authority decides (PP 11/2017 art 191–195; Peraturan BKN 5/2019). Inside
 * the agency nobody; between agencies the other authority, BKN and, by scope, Governor, Minister or head of BKN.
 */
export function externalSteps(scope: Scope): readonly External[] {
  return isInterAgency(scope) ? ['origin-authority-consent', 'technical-consideration', 'superior-decision'] : [];
}

/** Clearance of the Inspektorat is asked where the employee leaves the agency (Peraturan BKN 5/2019, D9). */
export function needsAuditClearance(scope: Scope): boolean {
  return isInterAgency(scope);
}
