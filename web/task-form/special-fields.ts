import type { ComponentType } from 'react';
import { AccountField } from './account-field.tsx';
import { DocumentField } from './document-field.tsx';
import type { FieldProps } from './field.tsx';
import { IntakeDocuments } from './intake-documents.tsx';
import { MotionVotes } from './motion-votes.tsx';
import { Nominees } from './nominees.tsx';
import { PostField } from './post-field.tsx';
import { SeatsField } from './seats-field.tsx';

type Special = ComponentType<FieldProps>;

/** Fields whose answer is looked up rather than typed; those of one kind of task before those of every kind. */
const specials: Record<string, Special> = {
  'intake-check.documents': IntakeDocuments,
  'session-attendance.present': SeatsField,
  'panel-vote.alternatives': MotionVotes,
  'shortlist-decision.nominees': Nominees,
  postId: PostField,
  documentId: DocumentField,
  documentIds: DocumentField,
  evidence: DocumentField,
  owner: AccountField,
  accountId: AccountField,
  delegateId: AccountField,
};

export function specialFor(kind: string, field: string): Special | undefined {
  return specials[`${kind}.${field}`] ?? specials[field];
}
