import { readDashboard } from './read-dashboard.ts';

export const dashboardRoutes = [readDashboard];
