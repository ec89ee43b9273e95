import type { CaseView } from '../rights/case-view.ts';
import { hasRole } from '../rights/rights.ts';
import type { Role } from '../rights/role.ts';
import type { TaskKind } from '../task/task-kind.ts';

/** Steps that cannot be taken without knowing the target post: whoever holds one learns it with the task. */
export const targetKinds: readonly TaskKind[] = [
  'vacancy-check',
  'competency-assessment',
  'acceptance-opinion',
  'decree-draft',
];

export interface Embargo {
  /** Asked for at the opening, and the target not published yet. */
  embargoed: boolean;
  /** The employee's consultation has begun: they are told before they answer. */
  consulted: boolean;
  /** The reader holds, or held, one of the steps that need the target. */
  needsTarget: boolean;
}

/** Whether a reader may see the target post (F29): the process is open, the post is not, until it is published. */
export function seesTarget(
  { embargoed, consulted, needsTarget }: Embargo,
  view: CaseView,
  held: readonly Role[],
): boolean {
  if (!embargoed) return true;
  if (view === 'employee') return consulted;
  return needsTarget || (view === 'role' && hasRole('embargo.see-target', held));
}
