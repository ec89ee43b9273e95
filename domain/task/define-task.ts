import type { z } from 'zod';
import type { DocumentsInCase } from '../documents/documents-in-case.ts';
import type { CaseDocumentKind } from '../documents/case-document-kind.ts';
import type { CertificateVerdict } from '../eligibility/certificate.ts';
import type { RuleId } from '../eligibility/rule-id.ts';
import type { Stage } from '../mutation-case/stage.ts';
import type { Competency } from '../personnel/competency.ts';
import type { PlacementFacts } from '../placement/placement-facts.ts';
import type { DecisionFacts } from '../post-choice/decision-facts.ts';
import type { ReviewFacts } from '../review/review-facts.ts';
import type { Refusal } from '../refusal.ts';
import type { Text } from '../text.ts';
import type { CourseStanding } from '../training/check-plan.ts';
import type { Assignee } from './assignee.ts';
import type { TaskKind } from './task-kind.ts';

/** What a form is checked against beyond its own shape. */
export interface TaskContext {
  /** Today in the agency's time zone, ISO date. */
  today: string;
  certificate: CertificateVerdict;
  /** Competencies in which the assessment found the employee below the post's standard. */
  gaps: readonly Competency[];
  /** Documents of the case that count: not replaced, not refused. */
  papers?: readonly { id: string; kind: CaseDocumentKind }[];
  /** Behind the task stands a request to an authority outside (F24). */
  requested?: boolean;
  /** The rule from which an exception is asked. */
  rule?: RuleId;
  /** How the case stands with its documents; absent where the kind does not ask, and for cases from before 0.2.0. */
  documents?: DocumentsInCase | undefined;
  /** How a draft stands to the letters there are; absent where the kind does not ask. */
  decree?: { numberUsed: boolean; inLetter: boolean } | undefined;
  /** What a decision about the post is held against; absent where the kind does not ask. */
  decision?: DecisionFacts | undefined;
  /** Every course of the catalogue as it stands today; absent where the kind does not ask. */
  catalogue?: readonly CourseStanding[] | undefined;
  /** What the case still owes the national registry and how often that was tried; absent where the kind does not ask. */
  registry?: { isOn: boolean; owed: number; attempts: number } | undefined;
  /** What the answers of a review are held against; absent where the kind does not ask. */
  review?: ReviewFacts | undefined;
  /** What the papers around a placement, and its date, are held against; absent where the kind does not ask. */
  placement?: PlacementFacts | undefined;
}

export interface TaskDefinition<K extends TaskKind, F extends z.ZodType, A extends object> {
  kind: K;
  /** Number of the human task in the procedure (T01–T23). */
  code: string;
  /** Of the case; a vacancy has none of these. */
  stage: Stage | 'vacancy';
  assignee: Assignee;
  title: Text;
  /** What the law or the agency's policy says about this step. */
  basis: string;
  /** What must be said. The answers stay in Postgres: they may hold personal data (F63). */
  form: F;
  /** What the workflow needs to know of the answers: codes and counts, never text. */
  answer: (form: z.infer<F>) => A;
  check?: (form: z.infer<F>, context: TaskContext) => Refusal | undefined;
  /** Who must not act here besides the employee: whoever opened the case, whoever drafted the decree (F09, F26), whoever decided in the authority's place. */
  bars?: readonly ('proposer' | 'drafter' | 'initialler' | 'delegate' | 'waiver-asker')[];
}

export function defineTask<const K extends TaskKind, F extends z.ZodType, A extends object>(
  definition: TaskDefinition<K, F, A>,
): TaskDefinition<K, F, A> {
  return definition;
}
