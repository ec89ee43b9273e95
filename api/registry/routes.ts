import { decideDifference } from './decide-difference.ts';
import { listDebts } from './list-debts.ts';
import { listDifferences } from './list-differences.ts';
import { listRuns, readRun } from './read-runs.ts';
import { startRun } from './start-run.ts';

export const registryRoutes = [listDebts, listDifferences, decideDifference, startRun, listRuns, readRun];
