import type { TaskKind } from '../../../domain/task/task-kind.ts';
import { fileException } from '../../exception/file-exception.ts';
import { fileReply } from '../../external-consideration/file-reply.ts';
import { fileRegistryUpdate } from '../../registry/file-registry-update.ts';
import { fileObjectionDecision } from '../../objection/file-objection-decision.ts';
import {
  fileDutyStart,
  fileHandover,
  fileInauguration,
  fileInaugurationInvitation,
  fileOrientation,
  filePayStart,
  filePayStop,
  filePerformancePlan,
} from '../../placement/file-placement.ts';
import { fileRescissionSettlement } from '../../placement/settle-rescission.ts';
import type { CaseDesk } from '../case-desk.ts';
import { fileAcknowledgement } from './file-acknowledgement.ts';
import { fileAnswer } from './file-answer.ts';
import { fileAssessment } from './file-assessment.ts';
import { fileAuditClearance, fileEmployeeAnswer, fileTalk, fileUnitOpinion } from './file-consultation.ts';
import { fileAuthorityDecision, fileDecision } from './file-decision.ts';
import { fileInitials } from '../../decree/review-letter.ts';
import { fileDecreeDraft, fileDecreeReceipt, fileDecreeSignature } from './file-decree.ts';
import { fileEvaluation } from './file-evaluation.ts';
import { fileIntake } from './file-intake.ts';
import type { CompletedTask, Filing, FormOf } from './filing.ts';
import { fileMinutes, fileVote } from './file-vote.ts';
import { fileImprovementPlan, filePersonReview, fileReviewAnswer, fileUnitReview } from './file-review.ts';
import { fileTrainingCompletion, fileTrainingPlan, fileTrainingWaiver } from './file-training.ts';

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
  'question-for-hr': fileAnswer,
  'question-for-unit': fileAnswer,
  'panel-vote': fileVote,
  'panel-minutes': fileMinutes,
  'forward-proposal': fileDecision,
  'origin-authority-consent': fileReply,
  'technical-consideration': fileReply,
  'superior-decision': fileReply,
  'authority-decision': fileAuthorityDecision,
  'decree-draft': fileDecreeDraft,
  'decree-initials': fileInitials,
  'decree-second-initials': fileInitials,
  'decree-signature': fileDecreeSignature,
  'decree-receipt': fileDecreeReceipt,
  'objection-decision': fileObjectionDecision,
  'benefit-acknowledgement': fileAcknowledgement,
  'training-plan': fileTrainingPlan,
  'training-completion': fileTrainingCompletion,
  'training-waiver': fileTrainingWaiver,
  'inauguration-invitation': fileInaugurationInvitation,
  inauguration: fileInauguration,
  handover: fileHandover,
  'duty-start-statement': fileDutyStart,
  'pay-stop-certificate': filePayStop,
  'payroll-change': filePayStart,
  orientation: fileOrientation,
  'performance-plan': filePerformancePlan,
  'rescission-settlement': fileRescissionSettlement,
  'registry-update': fileRegistryUpdate,
  'self-review': fileReviewAnswer('self'),
  'colleague-review': fileReviewAnswer('colleague'),
  'person-review': filePersonReview,
  'unit-review': fileUnitReview,
  'improvement-plan': fileImprovementPlan,
};

/** The form was checked against its kind before the command was taken in. */
export async function file(desk: CaseDesk, task: CompletedTask, form: object): Promise<void> {
  const filing = filings[task.kind] as Filing<TaskKind> | undefined;
  await filing?.(desk, task, form as FormOf<TaskKind>);
}
