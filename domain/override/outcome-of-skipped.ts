import type { TaskKind } from '../task/task-kind.ts';

/**
 * What the procedure takes as the answer of a step that is skipped. Only steps that inform or record are here; what
 * someone decides, certifies, votes, signs or says for themselves cannot be skipped.
 */
const outcomes: Partial<Record<TaskKind, object>> = {
  // The unit did not speak: the panel reads that it did not, never that it agreed.
  'release-opinion': { opinion: 'not-given' },
  'acceptance-opinion': { opinion: 'not-given' },
  'consultation-talk': {},
  'training-completion': { result: 'not-recorded' },
  'inauguration-invitation': {},
  inauguration: {},
  handover: {},
  'duty-start-statement': {},
  'pay-stop-certificate': {},
  'payroll-change': {},
  'registry-update': {},
  orientation: {},
  'performance-plan': {},
};

/** @returns undefined for a step that cannot be skipped */
export function outcomeOfSkipped(kind: TaskKind): object | undefined {
  return outcomes[kind];
}
