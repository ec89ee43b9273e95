import type { CertificateVerdict } from '../domain/eligibility/certificate.ts';
import type { ConsiderationKind } from '../domain/external-consideration/consideration-kind.ts';
import type { Outcome, Stage } from '../domain/mutation-case/stage.ts';
import type { Initiator } from '../domain/personnel/initiator.ts';
import type { Scope } from '../domain/personnel/scope.ts';
import type { ProtocolEvent } from '../domain/deliberation/protocol-event.ts';
import type { Tally } from '../domain/deliberation/tally.ts';
import type { ObjectionRefusalCode } from '../domain/objection/objection-refusals.ts';
import type { NotReversible } from '../domain/placement/not-reversible.ts';
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
  | { do: 'reopen-documents'; command: string }
  | { do: 'retract-override'; command: string }
  | { do: 'publish'; command: string }
  | { do: 'certify'; moment: 'deliberation' | 'decree' }
  /** Behind the task of the same id; the answer is when its period ends. */
  | { do: 'request-consideration'; task: string; kind: ConsiderationKind; round: number }
  /** Nobody replied in time, silence counts as approval, or it is no longer needed. */
  | { do: 'end-consideration'; task: string; as: 'expired' | 'approved' | 'cancelled' }
  | { do: 'conclude-session'; session: number; seats: number; quorum: number; tally: Tally; motion?: number }
  | { do: 'compose-panel'; session: number }
  /** What happened in the panel; words, where there are any, are in the command. */
  | { do: 'note-protocol'; events: readonly ProtocolEvent[]; command: string }
  | { do: 'file-objection'; command: string }
  | { do: 'hold-effective-date'; command: string }
  | { do: 'release-effective-date' }
  | { do: 'withdraw-objection'; task: string; kind: TaskKind; command: string }
  | { do: 'extend-objection'; task: string; kind: TaskKind; command: string }
  /** What the record says of these tasks now, and until when somebody may object. */
  | { do: 'look-again'; tasks: readonly string[] }
  /** Behind the task that answers it; the words are in the command. */
  | { do: 'ask-question'; number: number; task: string; command: string }
  | { do: 'schedule-placement' }
  /** The registry holds what the case owed it: the task is done without anybody's answer. */
  | { do: 'confirm-registry'; task: string; kind: TaskKind }
  /** On the effective date: training and acknowledgement that are still owed. */
  | { do: 'carry-unfinished' }
  /** Tells until when the inauguration is due, counted from the decree. */
  | { do: 'plan-inauguration' }
  | { do: 'alarm-inauguration' }
  | { do: 'plan-review'; round: number; followUp: boolean }
  /** Whether the person still holds the post, and how many colleagues are asked. */
  | { do: 'begin-review'; round: number }
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
  /** Numbers of the rules from which the certificate needs an exception. */
  exceptions?: number[];
  /** A political freeze blocks the decree; its end where one is known, epoch seconds. */
  frozen?: { until?: number };
  /** End of the period of the request just made, epoch seconds, and whether silence then counts as approval. */
  request?: { expires: number; automatic?: true };
  verdict?: ReviewVerdict;
  /** A review that begins: colleagues asked, until when self and colleagues are heard (epoch seconds), whether the person has left. */
  review?: { colleagues: number; until: number; left?: true };
  /** Last moment for the inauguration, epoch seconds (Perka BKN 7/2017). */
  inaugurateBy?: number;
  /** Another unit pays after the move. */
  payerChanges?: true;
  /** The way back of a rescinded move is closed, and HR has not settled it yet. */
  unsettled?: NotReversible;
  /** Until when somebody may object, epoch seconds; told with the receipt of the decree. */
  objectUntil?: number;
  /** What became of what was asked about an objection. */
  objection?: { refused: ObjectionRefusalCode } | { held?: true };
  /** What a post decided anew changes for the procedure (F28). */
  decided?: Pick<CaseOpening, 'inaugurated' | 'units'> & {
    /** The employee was never told of this post. */
    unheard?: true;
  };
  /** Who sits on the panel, where that has changed. */
  seats?: PanelSeats;
}

export interface PanelSeats {
  session: number;
  /** Accounts by seat, from seat 1; null where nobody sits. */
  holders: (string | null)[];
}

export interface CaseOpening {
  certificate: CertificateVerdict;
  /** Numbers of the rules from which the certificate needs an exception. */
  exceptions?: number[];
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
  minimum: number;
  chairBreaksTies: boolean;
  sessions: number;
  rounds: number;
  /** How often a consideration is asked for before HR decides how to go on. */
  requests: number;
  reviews: number;
  followUps: number;
  /** How many initials a draft decree needs; absent before 0.2.0. */
  initials?: number;
}

export interface OpenCase {
  caseNumber: string;
  command: string;
  now: number;
  /** The release whose procedure the case begins under; absent: before 0.2.0. */
  procedure?: '0.2.0';
}

/** The authority's decision that names a post. */
export interface PostDecision {
  caseNumber: string;
  step: number;
  now: number;
  task: string;
  command: string;
}

/** Somebody corrects the day on which the move takes or took effect; the words are in the command. */
export interface DateCorrection {
  caseNumber: string;
  step: number;
  now: number;
  command: string;
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
  /** Moves the reservation to the post decided and files the decision; a post taken meanwhile is refused. */
  decidePost(decision: PostDecision): Promise<Recorded>;
  applyPlacement(step: PlacementStep): Promise<void>;
  /** Tells as `unsettled` why the way back is closed. */
  reversePlacement(step: PlacementStep): Promise<Recorded>;
  /** Refuses what the law, the posts or the terms do not allow; `until` is the new day where it is still to come. */
  correctEffectiveDate(correction: DateCorrection): Promise<Recorded>;
}
