import { listFailedGates } from './list-failed-gates.ts';
import { readMatchRun } from './read-match-run.ts';
import { startMatch } from './start-match.ts';

export const matchingRoutes = [startMatch, readMatchRun, listFailedGates];
