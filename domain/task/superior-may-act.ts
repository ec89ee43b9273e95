import type { TaskKind } from './task-kind.ts';

/** What only the person themselves can say or decide: a superior is told that it is late, but cannot say it for them. */
const personal: readonly TaskKind[] = [
  'complete-documents',
  'employee-answer',
  'panel-vote',
  'authority-decision',
  'decree-signature',
  'decree-receipt',
  'benefit-acknowledgement',
  'self-review',
  'colleague-review',
];

/** Whether the superior to whom a late task was escalated may complete it (F06). */
export function superiorMayAct(kind: TaskKind): boolean {
  return !personal.includes(kind);
}
