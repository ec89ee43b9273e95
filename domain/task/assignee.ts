import type { Role } from '../rights/role.ts';

/** How the person for a task is found: by role in the agency, as head of one of the two units, or by their part in the case. */
export type Assignee =
  | { by: 'role'; role: Role }
  | { by: 'unit-head'; unit: 'origin' | 'target' }
  | { by: 'panel-seat' }
  /** Whoever presides over the last session; in a case from before 0.2.0 whoever has the role. */
  | { by: 'panel-chair' }
  /** The appointing authority; the superior of whoever decided in its place (PP 79/2021). */
  | { by: 'objection-authority' }
  /** Whom the review that begins has chosen (F56). */
  | { by: 'colleague' }
  | { by: 'employee' };

/** The role under which a task appears in an inbox and in the record. */
export function roleOf(assignee: Assignee): Role {
  switch (assignee.by) {
    case 'role':
      return assignee.role;
    case 'unit-head':
      return 'supervisor';
    case 'panel-seat':
      return 'panel-member';
    case 'panel-chair':
      return 'panel-chair';
    case 'objection-authority':
      return 'appointing-authority';
    case 'colleague':
    case 'employee':
      return 'employee';
  }
}
