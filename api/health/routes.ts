import { health } from './health.ts';
import { readHealthReport } from './read-health-report.ts';
import { ready } from './ready.ts';

export const healthRoutes = [health, ready, readHealthReport];
