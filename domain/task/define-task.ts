import type { z } from 'zod';
import type { DocumentsInCase } from '../documents/documents-in-case.ts';
import type { CaseDocumentKind } from '../documents/case-document-kind.ts';
import type { CertificateVerdict } from '../eligibility/certificate.ts';
import type { RuleId } from '../eligibility/rule-id.ts';
import type { Stage } from '../mutation-case/stage.ts';
import type { Competency } from '../personnel/competency.ts';
import type { DecisionFacts } from '../post-choice/decision-facts.ts';
import type { Refusal } from '../refusal.ts';
import type { Text } from '../text.ts';
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
  /** What a decision about the post is held against; absent where the kind does not ask. */
  decision?: DecisionFacts | undefined;
}

export interface TaskDefinition<K extends TaskKind, F extends z.ZodType, A extends object> {
  kind: K;
  /** Number of the human task in the procedure (T01–T23). */
  code: string;
  stage: Stage;
  assignee: Assignee;
  title: Text;
  /** What the law or the agency's policy says about this step. */
  basis: string;
  /** What must be said. The answers stay in Postgres: they may hold personal data (F63). */
  form: F;
  /** What the workflow needs to know of the answers: codes and counts, never text. */
  answer: (form: z.infer<F>) => A;
  check?: (form: z.infer<F>, context: TaskContext) => Refusal | undefined;
  /** Who must not act here besides the employee: whoever opened the case, whoever drafted the decree (F09, F26). */
  bars?: readonly ('proposer' | 'drafter')[];
}

export function defineTask<const K extends TaskKind, F extends z.ZodType, A extends object>(
  definition: TaskDefinition<K, F, A>,
): TaskDefinition<K, F, A> {
  return definition;
}
