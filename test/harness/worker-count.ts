import { availableParallelism } from 'node:os';

/** Test files that run at the same time; those of the workflows start a time-skipping server each, a Java process. */
export const workerCount = Math.min(4, Math.max(2, availableParallelism() - 1));
