import { listAccounts } from './account/list-accounts.ts';
import { listAlarms } from './alarm/list-alarms.ts';
import { auditRoutes } from './audit/routes.ts';
import { calendarRoutes } from './calendar/routes.ts';
import { delegationRoutes } from './delegation/routes.ts';
import { embargoRoutes } from './embargo/routes.ts';
import { employeeRoutes } from './employee/routes.ts';
import { healthRoutes } from './health/routes.ts';
import type { Route } from './http/route.ts';
import { identityRoutes } from './identity/routes.ts';
import { caseRoutes } from './mutation-case/routes.ts';
import { notificationRoutes } from './notification/routes.ts';
import { organisationRoutes } from './organisation/routes.ts';
import { privacyRoutes } from './privacy/routes.ts';
import { overrideRoutes } from './override/routes.ts';
import { recuseFromTask } from './recusal/recuse-from-task.ts';
import { taskRoutes } from './task/routes.ts';

/** Everything the counter window offers, area by area. */
export const routes: readonly Route[] = [
  ...caseRoutes,
  ...taskRoutes,
  recuseFromTask,
  ...delegationRoutes,
  ...overrideRoutes,
  ...embargoRoutes,
  ...notificationRoutes,
  ...employeeRoutes,
  ...organisationRoutes,
  ...privacyRoutes,
  listAccounts,
  listAlarms,
  ...auditRoutes,
  ...calendarRoutes,
  ...identityRoutes,
  ...healthRoutes,
];
