/** What can happen to a case; the timeline and the audit record speak of nothing else. */
export const auditActions = [
  'case-opened',
  'eligibility-certified',
  'stage-entered',
  'task-opened',
  'task-completed',
  'task-reassigned',
  'task-cancelled',
  'task-reminded',
  'task-escalated',
  'task-without-assignee',
  'task-delegated',
  'task-returned',
  'seat-recused',
  'task-skipped',
  'deadline-extended',
  'documents-reopened',
  'override-retracted',
  'deadline-moved',
  'panel-composed',
  'session-convened',
  'session-opened',
  'member-joined',
  'motion-put',
  'session-concluded',
  'dissent-noted',
  'minutes-sealed',
  'post-changed',
  'question-asked',
  'question-answered',
  'training-enrolled',
  'preparation-carried',
  'decree-returned',
  'decree-signed',
  'decree-issued',
  'decree-corrected',
  'placement-scheduled',
  'placement-blocked',
  'placement-waits',
  'placement-applied',
  'placement-cancelled',
  'placement-reversed',
  'placement-not-reversible',
  'rescission-settled',
  'effective-date-corrected',
  'inauguration-late',
  'review-planned',
  'review-without-person',
  'review-concluded',
  'consideration-requested',
  'consideration-settled',
  'exception-decided',
  'case-published',
  'objection-filed',
  'objection-inadmissible',
  'objection-extended',
  'objection-overdue',
  'objection-withdrawn',
  'objection-decided',
  'objection-moot',
  'effective-date-held',
  'effective-date-released',
  'document-received',
  'document-judged',
  'case-withdrawn',
  'case-rescinded',
  'case-closed',
] as const;
export type AuditAction = (typeof auditActions)[number];

/**
 * One event of a case as it is hashed: RFC 8785 text of exactly these fields. It names ids, codes and digests, never a
 * person or a free text, so that the chain still verifies after personal data was erased (UU 27/2022).
 */
export interface AuditEvent {
  /** ISO instant. */
  at: string;
  /** Account id of who acted, or `system`. */
  actor: string;
  action: AuditAction;
  task?: string;
  /** Codes and ids that belong to the action. */
  detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** The chain of a case starts from 32 zero bytes; each hash is sha256(previous hash ‖ UTF-8 of the canonical event). */
export const chainStart = '00'.repeat(32);
