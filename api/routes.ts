import { accountRoutes } from './account/routes.ts';
import { listAlarms } from './alarm/list-alarms.ts';
import { assignmentPlanRoutes } from './assignment-plan/routes.ts';
import { auditRoutes } from './audit/routes.ts';
import { benefitSheetRoutes } from './benefit-sheet/routes.ts';
import { calendarRoutes } from './calendar/routes.ts';
import { documentRoutes } from './documents/routes.ts';
import { certificateRoutes } from './certificate/routes.ts';
import { decreeRoutes } from './decree/routes.ts';
import { deliberationRoutes } from './deliberation/routes.ts';
import { dashboardRoutes } from './dashboard/routes.ts';
import { delegationRoutes } from './delegation/routes.ts';
import { embargoRoutes } from './embargo/routes.ts';
import { employeeRoutes } from './employee/routes.ts';
import { casePreviewRoutes } from './case-preview/routes.ts';
import { considerationRoutes } from './external-consideration/routes.ts';
import { freezeRoutes } from './freeze/routes.ts';
import { healthRoutes } from './health/routes.ts';
import type { Route } from './http/route.ts';
import { identityRoutes } from './identity/routes.ts';
import { liveEvents } from './live/live-events.ts';
import { caseRoutes } from './mutation-case/routes.ts';
import { importRoutes } from './import/routes.ts';
import { matchingRoutes } from './matching/routes.ts';
import { objectionRoutes } from './objection/routes.ts';
import { incumbencyRoutes } from './incumbency/routes.ts';
import { notificationRoutes } from './notification/routes.ts';
import { organisationRoutes } from './organisation/routes.ts';
import { placementRoutes } from './placement/routes.ts';
import { publicRoutes } from './public-figures/routes.ts';
import { policyRoutes } from './policy/routes.ts';
import { privacyRoutes } from './privacy/routes.ts';
import { overrideRoutes } from './override/routes.ts';
import { reviewRoutes } from './review/routes.ts';
import { wishRoutes } from './wish/routes.ts';
import { evaluationRoutes } from './evaluation/routes.ts';
import { exchangeRoutes } from './exchange/routes.ts';
import { balanceRoutes } from './balance/routes.ts';
import { talentRoutes } from './talent-pool/routes.ts';
import { recuseFromTask } from './recusal/recuse-from-task.ts';
import { registryRoutes } from './registry/routes.ts';
import { rotationRoutes } from './rotation/routes.ts';
import { stuckCaseRoutes } from './stuck-case/routes.ts';
import { taskRoutes } from './task/routes.ts';
import { trainingRoutes } from './training/routes.ts';
import { webhookRoutes } from './webhook/routes.ts';
import { fairnessRoutes } from './fairness/routes.ts';
import { vacancyRoutes } from './vacancy/routes.ts';

/** Everything the counter window offers, area by area. */
export const routes: readonly Route[] = [
  ...caseRoutes,
  ...certificateRoutes,
  ...casePreviewRoutes,
  ...taskRoutes,
  ...assignmentPlanRoutes,
  ...rotationRoutes,
  ...considerationRoutes,
  ...freezeRoutes,
  ...matchingRoutes,
  ...wishRoutes,
  ...exchangeRoutes,
  ...balanceRoutes,
  ...talentRoutes,
  ...benefitSheetRoutes,
  ...trainingRoutes,
  ...documentRoutes,
  recuseFromTask,
  ...deliberationRoutes,
  ...decreeRoutes,
  ...dashboardRoutes,
  ...delegationRoutes,
  ...objectionRoutes,
  ...overrideRoutes,
  ...embargoRoutes,
  ...vacancyRoutes,
  ...fairnessRoutes,
  ...evaluationRoutes,
  ...importRoutes,
  ...reviewRoutes,
  ...notificationRoutes,
  ...webhookRoutes,
  ...employeeRoutes,
  ...incumbencyRoutes,
  ...placementRoutes,
  ...organisationRoutes,
  ...privacyRoutes,
  ...accountRoutes,
  listAlarms,
  ...stuckCaseRoutes,
  ...registryRoutes,
  ...auditRoutes,
  ...calendarRoutes,
  ...policyRoutes,
  liveEvents,
  ...publicRoutes,
  ...identityRoutes,
  ...healthRoutes,
];
