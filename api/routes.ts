import { listAccounts } from './account/list-accounts.ts';
import { listAlarms } from './alarm/list-alarms.ts';
import { calendarRoutes } from './calendar/routes.ts';
import { employeeRoutes } from './employee/routes.ts';
import { healthRoutes } from './health/routes.ts';
import type { Route } from './http/route.ts';
import { caseRoutes } from './mutation-case/routes.ts';
import { notificationRoutes } from './notification/routes.ts';
import { organisationRoutes } from './organisation/routes.ts';
import { taskRoutes } from './task/routes.ts';

/** Everything the counter window offers, area by area. */
export const routes: readonly Route[] = [
  ...caseRoutes,
  ...taskRoutes,
  ...notificationRoutes,
  ...employeeRoutes,
  ...organisationRoutes,
  listAccounts,
  listAlarms,
  ...calendarRoutes,
  ...healthRoutes,
];
