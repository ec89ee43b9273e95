import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readCaseFilter } from './cases/case-filter.ts';
import { type CaseTab, isCaseTab } from './cases/case-tabs.ts';
import { NotFound } from './shell/not-found.tsx';
import { PageFailed } from './shell/page-failed.tsx';
import { Shell } from './shell/shell.tsx';

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

const caseFile = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseNumber',
  validateSearch: (search: Record<string, unknown>): { tab?: CaseTab } =>
    isCaseTab(search['tab']) ? { tab: search['tab'] } : {},
  component: lazyRouteComponent(() => import('./cases/case-page.tsx'), 'CasePage'),
});

const routeTree = root.addChildren([start, inbox.addChildren([task]), dashboard, caseList, caseFile]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
