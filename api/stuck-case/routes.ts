import { listStuckCases } from './list-stuck-cases.ts';
import { retryStuckCase } from './retry-stuck-case.ts';

export const stuckCaseRoutes = [listStuckCases, retryStuckCase];
