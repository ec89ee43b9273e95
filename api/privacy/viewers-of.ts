import type { Viewer } from '../../domain/privacy/visible-fields.ts';
import { type Right, rights } from '../../domain/rights/rights.ts';
import type { CaseView } from '../../domain/rights/case-view.ts';
import type { Role } from '../../domain/rights/role.ts';

/** As what somebody reads a case: by relation, or as the roles that let them read. */
export function viewersOf(view: CaseView, held: readonly Role[]): Viewer[] {
  if (view === 'employee') return ['concerned'];
  if (view === 'involved') return ['involved'];
  const reading: Right = rights['case.read'];
  return held.filter((role) => reading.roles.includes(role));
}
