import type { TaskKind } from '../../../domain/task/task-kind.ts';
import { fileException } from '../../exception/file-exception.ts';
import { fileReply } from '../../external-consideration/file-reply.ts';
import type { CaseDesk } from '../case-desk.ts';
import { fileAssessment } from './file-assessment.ts';
import { fileAuditClearance, fileEmployeeAnswer, fileTalk, fileUnitOpinion } from './file-consultation.ts';
import { fileAuthorityDecision, fileDecision } from './file-decision.ts';
import { fileDecreeDraft, fileDecreeReceipt, fileDecreeSignature } from './file-decree.ts';
import { fileEvaluation } from './file-evaluation.ts';
import { fileIntake } from './file-intake.ts';
import type { CompletedTask, Filing, FormOf } from './filing.ts';
import { fileMinutes, fileVote } from './file-vote.ts';
import { fileImprovementPlan, fileReviewAnswer } from './file-review.ts';
import { fileTrainingCompletion, fileTrainingPlan } from './file-training.ts';

/** Kinds whose answers become a record of their own; the others are kept as the form of their task. */
const filings: { [K in TaskKind]?: Filing<K> } = {
  'intake-check': fileIntake,
  'eligibility-exception': fileException,
  'performance-evaluation': fileEvaluation,
  'competency-assessment': fileAssessment,
  'release-opinion': fileUnitOpinion('origin-unit'),
  'acceptance-opinion': fileUnitOpinion('target-unit'),
  'audit-clearance': fileAuditClearance,
  'employee-answer': fileEmployeeAnswer,
  'consultation-talk': fileTalk,
  'panel-vote': fileVote,
  'panel-minutes': fileMinutes,
  'forward-proposal': fileDecision,
  'origin-authority-consent': fileReply,
  'technical-consideration': fileReply,
  'superior-decision': fileReply,
  'authority-decision': fileAuthorityDecision,
  'decree-draft': fileDecreeDraft,
  'decree-signature': fileDecreeSignature,
  'decree-receipt': fileDecreeReceipt,
  'training-plan': fileTrainingPlan,
  'training-completion': fileTrainingCompletion,
  'person-review': fileReviewAnswer('person'),
  'unit-review': fileReviewAnswer('unit'),
  'improvement-plan': fileImprovementPlan,
};

/** The form was checked against its kind before the command was taken in. */
export async function file(desk: CaseDesk, task: CompletedTask, form: object): Promise<void> {
  const filing = filings[task.kind] as Filing<TaskKind> | undefined;
  await filing?.(desk, task, form as FormOf<TaskKind>);
}
