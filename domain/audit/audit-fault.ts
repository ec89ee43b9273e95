/** What can be wrong with a record, and how it is called. */
export const auditFaults = {
  changed: 'the hash of this event does not follow from the one before it and its text',
  removed: 'this event is missing',
  inserted: 'this event does not belong here',
  reordered: 'this event is not in its place',
  'head-changed': 'the head of the case does not agree with its last event',
  'head-removed': 'the case has no head',
  rewritten: 'the chain of the case holds, yet it is another one than the checkpoint has',
  'proof-broken': 'the proof of the head does not lead to the root of the checkpoint',
  'proof-removed': 'the checkpoint has this case, the export gives no proof for it',
  'case-removed': 'a case that the checkpoint has is missing before this one (at the end, where none is named)',
  'case-inserted': 'this case stands twice, out of order, or where the checkpoint has another agency',
  'checkpoint-changed': 'this checkpoint is not the one that was made, or does not follow from the one before it',
  'other-checkpoint': 'the proofs lead to another checkpoint than the one kept outside',
  'cut-off': 'the end is missing, or tells of more or fewer events than there are',
  unreadable: 'this line is not one of the format',
} as const;
export type AuditFaultKind = keyof typeof auditFaults;

export interface AuditFault {
  /** Case number; null where a fault belongs to none. */
  case: string | null;
  /** Number of the event in its case; null where a fault belongs to no event. */
  seq: number | null;
  what: AuditFaultKind;
  /** Day of the checkpoint that shows it, where one does. */
  day?: string;
}
