import type { Role } from '../rights/role.ts';
import { type Action, hasRole, rights } from '../rights/rights.ts';
import type { StuckReason } from './stuck-reason.ts';

export const remedyKinds = ['retry', 'reassign', 'override', 'withdraw', 'rescind'] as const;

/** What can be done about a stuck case, and by whom. */
export interface Remedy {
  action: (typeof remedyKinds)[number];
  method: 'POST';
  href: string;
  roles: readonly Role[];
  /** The reader may do it by their role. */
  allowed: boolean;
}

export interface StuckStanding {
  /** Number of the case, or of the vacancy. */
  caseNumber: string;
  vacancyId: string | null;
  reasons: readonly StuckReason[];
  /** Tasks that are late or that nobody holds. */
  tasks: readonly string[];
  /** The submission arrived, and the case has not ended. */
  running: boolean;
  decided: boolean;
}

/** What helps depends on what is stuck; each way is one that has its own rights and refusals (F13, F15). */
export function remediesFor(stuck: StuckStanding, held: readonly Role[]): Remedy[] {
  const { caseNumber, vacancyId, reasons, tasks, running, decided } = stuck;
  const remedy = (action: Remedy['action'], right: Action, href: string): Remedy => ({
    ...{ action, method: 'POST', href, roles: rights[right].roles, allowed: hasRole(right, held) },
  });
  const owed = reasons.includes('unacknowledged') || reasons.includes('messages-owed');
  return [
    ...(owed ? [remedy('retry', 'stuck-case.retry', `/v1/stuck-cases/${caseNumber}/retry`)] : []),
    ...tasks.map((task) => remedy('reassign', 'task.assign', `/v1/tasks/${task}/assignment`)),
    ...(vacancyId === null ? ofCase() : ofVacancy(vacancyId)),
  ];

  function ofCase(): Remedy[] {
    const inCase = `/v1/cases/${caseNumber}`;
    return [
      ...(tasks.length > 0 ? [remedy('override', 'override.request', `${inCase}/overrides`)] : []),
      ...(running && !decided ? [remedy('withdraw', 'case.withdraw', `${inCase}/withdrawal`)] : []),
      ...(running && decided ? [remedy('rescind', 'case.rescind', `${inCase}/rescission`)] : []),
    ];
  }

  function ofVacancy(id: string): Remedy[] {
    return running ? [remedy('withdraw', 'vacancy.open', `/v1/vacancies/${id}/cancellation`)] : [];
  }
}
