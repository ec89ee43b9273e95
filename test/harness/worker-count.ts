import { availableParallelism } from 'node:os';

/** Test files that run at the same time; each gets a time-skipping server of its own, a Java process. */
export const workerCount = Math.min(4, Math.max(2, availableParallelism() - 1));
