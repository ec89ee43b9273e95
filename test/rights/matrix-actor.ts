import { createHash } from 'node:crypto';
import type { Role } from '../../domain/rights/role.ts';
import { smallPdf } from '../../stack/demo/small-pdf.ts';

/** How an actor stands to what the route is about. */
export const standings = ['none', 'own-unit', 'concerned', 'assigned', 'recused', 'other-agency'] as const;
export type StandingTo = (typeof standings)[number];

/** Of one case. */
export interface CaseObjects {
  caseNumber: string;
  taskId: string;
  employeeId: string;
  accountId: string;
  notificationId: string;
  delegationId: string;
  overrideId: string;
  identityId: string;
  documentId: string;
  considerationId: string;
}

/** Ids that a request of this actor names; all of agency A. */
export interface Objects extends CaseObjects {
  freezeId: string;
  policyChangeId: string;
  /** Of an account that answers from outside. */
  outsideId: string;
}

export interface MatrixActor {
  role: Role;
  standing: StandingTo;
  account: string;
  objects: Objects;
  /** Somebody else of the actor's agency. */
  bystander: string;
  vacantPost: string;
}

export const recordedAt = new Date('2026-01-05T01:00:00Z');
/** What no answer to somebody of the other agency may contain. */
export const secret = 'RAHASIA-A';
/** The file behind every document here. */
const bytes = smallPdf('Dokumen matriks');
export const storedFile = { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
