import type { TaskKind } from '../task/task-kind.ts';
import { acceptanceOpinion } from './acceptance-opinion.ts';
import { analystRecommendation } from './analyst-recommendation.ts';
import { auditClearance } from './audit-clearance.ts';
import { authorityDecision } from './authority-decision.ts';
import { benefitAcknowledgement } from './benefit-acknowledgement.ts';
import { colleagueReview } from './colleague-review.ts';
import { competencyAssessment } from './competency-assessment.ts';
import { completeDocuments } from './complete-documents.ts';
import { considerationRepair } from './consideration-repair.ts';
import { consultationTalk } from './consultation-talk.ts';
import { decreeDraft } from './decree-draft.ts';
import { decreeInitials } from './decree-initials.ts';
import { decreeReceipt } from './decree-receipt.ts';
import { decreeSecondInitials } from './decree-second-initials.ts';
import { decreeSignature } from './decree-signature.ts';
import { dutyStartStatement } from './duty-start-statement.ts';
import { eligibilityException } from './eligibility-exception.ts';
import { eligibilityRepair } from './eligibility-repair.ts';
import { employeeAnswer } from './employee-answer.ts';
import { forwardProposal } from './forward-proposal.ts';
import { handover } from './handover.ts';
import { improvementPlan } from './improvement-plan.ts';
import { inauguration } from './inauguration.ts';
import { inaugurationInvitation } from './inauguration-invitation.ts';
import { intakeCheck } from './intake-check.ts';
import { objectionDecision } from './objection-decision.ts';
import { orientation } from './orientation.ts';
import { originAuthorityConsent } from './origin-authority-consent.ts';
import { panelMinutes } from './panel-minutes.ts';
import { panelVote } from './panel-vote.ts';
import { payStopCertificate } from './pay-stop-certificate.ts';
import { payrollChange } from './payroll-change.ts';
import { performancePlan } from './performance-plan.ts';
import { performanceEvaluation } from './performance-evaluation.ts';
import { personReview } from './person-review.ts';
import { registryUpdate } from './registry-update.ts';
import { questionForHr } from './question-for-hr.ts';
import { questionForUnit } from './question-for-unit.ts';
import { releaseOpinion } from './release-opinion.ts';
import { rescissionSettlement } from './rescission-settlement.ts';
import { selfReview } from './self-review.ts';
import { sessionAttendance } from './session-attendance.ts';
import { sessionConvening } from './session-convening.ts';
import { shortlistDecision } from './shortlist-decision.ts';
import { superiorDecision } from './superior-decision.ts';
import { technicalConsideration } from './technical-consideration.ts';
import { trainingCompletion } from './training-completion.ts';
import { trainingPlan } from './training-plan.ts';
import { trainingWaiver } from './training-waiver.ts';
import { unitReview } from './unit-review.ts';
import { vacancyCheck } from './vacancy-check.ts';

/** Every kind of task with its form, its assignee and its meaning: a new human step is a new line here. */
export const taskDefinitions = {
  'intake-check': intakeCheck,
  'complete-documents': completeDocuments,
  'vacancy-check': vacancyCheck,
  'eligibility-exception': eligibilityException,
  'eligibility-repair': eligibilityRepair,
  'performance-evaluation': performanceEvaluation,
  'competency-assessment': competencyAssessment,
  'release-opinion': releaseOpinion,
  'acceptance-opinion': acceptanceOpinion,
  'audit-clearance': auditClearance,
  'employee-answer': employeeAnswer,
  'consultation-talk': consultationTalk,
  'question-for-hr': questionForHr,
  'question-for-unit': questionForUnit,
  'analyst-recommendation': analystRecommendation,
  'session-convening': sessionConvening,
  'session-attendance': sessionAttendance,
  'panel-vote': panelVote,
  'panel-minutes': panelMinutes,
  'forward-proposal': forwardProposal,
  'origin-authority-consent': originAuthorityConsent,
  'technical-consideration': technicalConsideration,
  'superior-decision': superiorDecision,
  'consideration-repair': considerationRepair,
  'authority-decision': authorityDecision,
  'decree-draft': decreeDraft,
  'decree-initials': decreeInitials,
  'decree-second-initials': decreeSecondInitials,
  'decree-signature': decreeSignature,
  'decree-receipt': decreeReceipt,
  'objection-decision': objectionDecision,
  'benefit-acknowledgement': benefitAcknowledgement,
  'training-plan': trainingPlan,
  'training-completion': trainingCompletion,
  'training-waiver': trainingWaiver,
  'inauguration-invitation': inaugurationInvitation,
  inauguration,
  handover,
  'duty-start-statement': dutyStartStatement,
  'pay-stop-certificate': payStopCertificate,
  'payroll-change': payrollChange,
  'registry-update': registryUpdate,
  orientation,
  'performance-plan': performancePlan,
  'rescission-settlement': rescissionSettlement,
  'self-review': selfReview,
  'colleague-review': colleagueReview,
  'person-review': personReview,
  'unit-review': unitReview,
  'improvement-plan': improvementPlan,
  'shortlist-decision': shortlistDecision,
} as const satisfies Record<TaskKind, { kind: TaskKind }>;

export type TaskDefinitions = typeof taskDefinitions;
export type AnswerOf<K extends TaskKind> = ReturnType<TaskDefinitions[K]['answer']>;
