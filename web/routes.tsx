import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readBalanceFilter } from './balance/balance-filter.ts';
import { readCaseFilter } from './cases/case-filter.ts';
import { type CaseTab, isCaseTab } from './cases/case-tabs.ts';
import { readStuckFilter } from './oversight/stuck/stuck-filter.ts';
import { readAuditFilter } from './oversight/audit/audit-filter.ts';
import { readPolicyFilter } from './policy/policy-filter.ts';
import { readCalendarFilter } from './calendar/calendar-filter.ts';
import { readImportFilter } from './import/import-filter.ts';
import { NotFound } from './shell/not-found.tsx';
import { PageFailed } from './shell/page-failed.tsx';
import { Shell } from './shell/shell.tsx';
import { readCompared, readVacancyFilter } from './vacancies/vacancy-filter.ts';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: PageFailed });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- a redirect is thrown, says the router
    throw redirect({ to: '/inbox' });
  },
});

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  validateSearch: (search: Record<string, unknown>): { overdue?: true } =>
    search['overdue'] === true ? { overdue: true } : {},
  component: lazyRouteComponent(() => import('./inbox/inbox-page.tsx'), 'InboxPage'),
});

const task = createRoute({
  getParentRoute: () => inbox,
  path: '$taskId',
  component: lazyRouteComponent(() => import('./inbox/task-page.tsx'), 'TaskPage'),
});

const dashboard = createRoute({
  getParentRoute: () => root,
  path: '/dashboard',
  component: lazyRouteComponent(() => import('./dashboard/dashboard-page.tsx'), 'DashboardPage'),
});

const caseList = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: readCaseFilter,
  component: lazyRouteComponent(() => import('./cases/case-list-page.tsx'), 'CaseListPage'),
});

const newCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/new',
  // Days become seconds where the service permits it: for showing a whole case in minutes.
  validateSearch: (search: Record<string, unknown>): { profile?: 'demonstration' } =>
    search['profile'] === 'demonstration' ? { profile: 'demonstration' } : {},
  component: lazyRouteComponent(() => import('./cases/new/new-case-page.tsx'), 'NewCasePage'),
});

const caseFile = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseNumber',
  validateSearch: (search: Record<string, unknown>): { tab?: CaseTab } =>
    isCaseTab(search['tab']) ? { tab: search['tab'] } : {},
  component: lazyRouteComponent(() => import('./cases/case-page.tsx'), 'CasePage'),
});

const stuck = createRoute({
  getParentRoute: () => root,
  path: '/stuck',
  validateSearch: readStuckFilter,
  component: lazyRouteComponent(() => import('./oversight/stuck/stuck-page.tsx'), 'StuckPage'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  validateSearch: readAuditFilter,
  component: lazyRouteComponent(() => import('./oversight/audit/audit-page.tsx'), 'AuditPage'),
});

const policy = createRoute({
  getParentRoute: () => root,
  path: '/policy',
  validateSearch: readPolicyFilter,
  component: lazyRouteComponent(() => import('./policy/policy-page.tsx'), 'PolicyPage'),
});

const myCase = createRoute({
  getParentRoute: () => root,
  path: '/my-case',
  component: lazyRouteComponent(() => import('./portal/my-case-page.tsx'), 'MyCasePage'),
});

const wishes = createRoute({
  getParentRoute: () => root,
  path: '/wishes',
  component: lazyRouteComponent(() => import('./portal/wishes-page.tsx'), 'WishesPage'),
});

const myData = createRoute({
  getParentRoute: () => root,
  path: '/my-data',
  component: lazyRouteComponent(() => import('./portal/my-data-page.tsx'), 'MyDataPage'),
});

const publicPage = createRoute({
  getParentRoute: () => root,
  path: '/public',
  component: lazyRouteComponent(() => import('./public-page/public-page.tsx'), 'PublicPage'),
});

const publicDecree = createRoute({
  getParentRoute: () => root,
  path: '/public/decrees/$code',
  component: lazyRouteComponent(() => import('./public-page/decree-page.tsx'), 'DecreePage'),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  validateSearch: readCalendarFilter,
  component: lazyRouteComponent(() => import('./calendar/calendar-page.tsx'), 'CalendarPage'),
});

const evaluations = createRoute({
  getParentRoute: () => root,
  path: '/reviews',
  component: lazyRouteComponent(() => import('./evaluation/evaluation-list-page.tsx'), 'EvaluationListPage'),
});

const evaluationOne = createRoute({
  getParentRoute: () => root,
  path: '/reviews/$half',
  component: lazyRouteComponent(() => import('./evaluation/evaluation-page.tsx'), 'EvaluationPage'),
});

const vacancyList = createRoute({
  getParentRoute: () => root,
  path: '/vacancies',
  validateSearch: readVacancyFilter,
  component: lazyRouteComponent(() => import('./vacancies/vacancy-list-page.tsx'), 'VacancyListPage'),
});

const vacancy = createRoute({
  getParentRoute: () => root,
  path: '/vacancies/$number',
  validateSearch: readCompared,
  component: lazyRouteComponent(() => import('./vacancies/vacancy-page.tsx'), 'VacancyPage'),
});

const balance = createRoute({
  getParentRoute: () => root,
  path: '/balance',
  validateSearch: readBalanceFilter,
  component: lazyRouteComponent(() => import('./balance/balance-page.tsx'), 'BalancePage'),
});

const importPage = createRoute({
  getParentRoute: () => root,
  path: '/import',
  validateSearch: readImportFilter,
  component: lazyRouteComponent(() => import('./import/import-page.tsx'), 'ImportPage'),
});

const healthPage = createRoute({
  getParentRoute: () => root,
  path: '/system-health',
  component: lazyRouteComponent(() => import('./oversight/health/health-page.tsx'), 'HealthPage'),
});

const rotation = createRoute({
  getParentRoute: () => root,
  path: '/rotation',
  component: lazyRouteComponent(() => import('./rotation/batch-list-page.tsx'), 'BatchListPage'),
});

const newBatch = createRoute({
  getParentRoute: () => root,
  path: '/rotation/new',
  component: lazyRouteComponent(() => import('./rotation/new-batch-page.tsx'), 'NewBatchPage'),
});

const batch = createRoute({
  getParentRoute: () => root,
  path: '/rotation/$batchId',
  component: lazyRouteComponent(() => import('./rotation/batch-page.tsx'), 'BatchPage'),
});

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/organisation',
  component: lazyRouteComponent(() => import('./organisation/organisation-page.tsx'), 'OrganisationPage'),
});

const routeTree = root.addChildren([
  start,
  inbox.addChildren([task]),
  dashboard,
  caseList,
  newCase,
  vacancyList,
  balance,
  rotation,
  newBatch,
  batch,
  organisation,
  vacancy,
  caseFile,
  stuck,
  audit,
  policy,
  myCase,
  wishes,
  myData,
  publicPage,
  publicDecree,
  calendar,
  evaluations,
  evaluationOne,
  importPage,
  healthPage,
]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
