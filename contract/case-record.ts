import type { CertificateVerdict } from '../domain/eligibility/certificate.ts';
import type { Outcome, Stage } from '../domain/mutation-case/stage.ts';
import type { Initiator } from '../domain/personnel/initiator.ts';
import type { Scope } from '../domain/personnel/scope.ts';
import type { Tally } from '../domain/deliberation/tally.ts';
import type { ReviewVerdict } from '../domain/review/verdict.ts';
import type { Assignment } from '../domain/task/may-complete.ts';
import type { TaskKind } from '../domain/task/task-kind.ts';

/** What the workflow asks to be written down. All writes of one step are one transaction with their audit events. */
export type CaseWrite =
  | { do: 'enter-stage'; stage: Stage }
  | { do: 'open-task'; task: string; kind: TaskKind; item?: number; session?: number }
  | { do: 'complete-task'; task: string; kind: TaskKind; command: string }
  | { do: 'reassign-task'; task: string; kind: TaskKind; command: string }
  | { do: 'cancel-task'; task: string; kind: TaskKind }
  /** Reminders, escalation and alarms of a task that have fallen due. */
  | { do: 'attend-task'; task: string; kind: TaskKind }
  | { do: 'refresh-deadlines' }
  /** Somebody's absence began or ended. */
  | { do: 'apply-delegations' }
  | { do: 'recuse-seat'; task: string; kind: TaskKind; command: string }
  | { do: 'skip-task'; task: string; kind: TaskKind; command: string }
  | { do: 'extend-deadline'; task: string; kind: TaskKind; command: string }
  | { do: 'publish'; command: string }
  | { do: 'certify'; moment: 'deliberation' | 'decree' }
  | { do: 'conclude-session'; session: number; seats: number; quorum: number; tally: Tally }
  | { do: 'schedule-placement' }
  | { do: 'plan-review'; round: number; followUp: boolean }
  | { do: 'conclude-review'; round: number; followUp: boolean }
  | { do: 'recall'; as: 'withdrawn' | 'rescinded'; command: string }
  | { do: 'close'; outcome: Outcome };

export interface CaseStep {
  caseNumber: string;
  /** Count of this step in the case: with the case number the key under which it is written once. */
  step: number;
  /** The workflow's time, epoch milliseconds; activities never ask their own clock. */
  now: number;
  writes: CaseWrite[];
}

/** What the workflow must know of an open task to guard and to watch it. */
export interface TaskWatch extends Assignment {
  id: string;
  /** Due moment, epoch seconds. */
  due: number;
  /** When to attend to it next, epoch seconds. */
  next: number;
  overdue?: true;
  unassigned?: true;
}

/** Absent fields keep the history small. */
export interface Recorded {
  tasks?: TaskWatch[];
  /** An instant to wait for, epoch seconds (effective date, review day). */
  until?: number;
  certificate?: CertificateVerdict;
  verdict?: ReviewVerdict;
}

export interface CaseOpening {
  certificate: CertificateVerdict;
  scope: Scope;
  initiator: Initiator;
  units: string[];
  /** Whether the target post is taken up with an inauguration (Perka BKN 7/2017). */
  inaugurated: boolean;
  policy: CasePolicy;
}

/** The part of the policy snapshot that steers the procedure; the whole stays with the case in Postgres. */
export interface CasePolicy {
  seats: number;
  quorum: number;
  sessions: number;
  rounds: number;
  reviews: number;
  followUps: number;
}

export interface OpenCase {
  caseNumber: string;
  command: string;
  now: number;
}

export interface PlacementStep {
  caseNumber: string;
  step: number;
  now: number;
}

/** The hands of the case. Every call is keyed by case number and step, so that a retry changes nothing. */
export interface MutationCaseActivities {
  openCase(input: OpenCase): Promise<CaseOpening>;
  record(step: CaseStep): Promise<Recorded>;
  applyPlacement(step: PlacementStep): Promise<void>;
  reversePlacement(step: PlacementStep): Promise<void>;
}
