import type { TaskKind } from '../task/task-kind.ts';
import { acceptanceOpinion } from './acceptance-opinion.ts';
import { analystRecommendation } from './analyst-recommendation.ts';
import { auditClearance } from './audit-clearance.ts';
import { authorityDecision } from './authority-decision.ts';
import { competencyAssessment } from './competency-assessment.ts';
import { completeDocuments } from './complete-documents.ts';
import { considerationRepair } from './consideration-repair.ts';
import { consultationTalk } from './consultation-talk.ts';
import { decreeDraft } from './decree-draft.ts';
import { decreeReceipt } from './decree-receipt.ts';
import { decreeSignature } from './decree-signature.ts';
import { dutyStartStatement } from './duty-start-statement.ts';
import { eligibilityException } from './eligibility-exception.ts';
import { eligibilityRepair } from './eligibility-repair.ts';
import { employeeAnswer } from './employee-answer.ts';
import { forwardProposal } from './forward-proposal.ts';
import { handover } from './handover.ts';
import { improvementPlan } from './improvement-plan.ts';
import { inauguration } from './inauguration.ts';
import { intakeCheck } from './intake-check.ts';
import { orientation } from './orientation.ts';
import { originAuthorityConsent } from './origin-authority-consent.ts';
import { panelMinutes } from './panel-minutes.ts';
import { panelVote } from './panel-vote.ts';
import { payrollChange } from './payroll-change.ts';
import { performanceEvaluation } from './performance-evaluation.ts';
import { personReview } from './person-review.ts';
import { registryUpdate } from './registry-update.ts';
import { releaseOpinion } from './release-opinion.ts';
import { sessionAttendance } from './session-attendance.ts';
import { sessionConvening } from './session-convening.ts';
import { superiorDecision } from './superior-decision.ts';
import { technicalConsideration } from './technical-consideration.ts';
import { trainingCompletion } from './training-completion.ts';
import { trainingPlan } from './training-plan.ts';
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
  'decree-signature': decreeSignature,
  'decree-receipt': decreeReceipt,
  'training-plan': trainingPlan,
  'training-completion': trainingCompletion,
  inauguration,
  handover,
  'duty-start-statement': dutyStartStatement,
  'payroll-change': payrollChange,
  'registry-update': registryUpdate,
  orientation,
  'person-review': personReview,
  'unit-review': unitReview,
  'improvement-plan': improvementPlan,
} as const satisfies Record<TaskKind, { kind: TaskKind }>;

export type TaskDefinitions = typeof taskDefinitions;
export type AnswerOf<K extends TaskKind> = ReturnType<TaskDefinitions[K]['answer']>;
