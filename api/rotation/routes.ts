import { commitBatch, retryBatch } from './commit-batch.ts';
import { draftBatch } from './draft-batch.ts';
import { pauseBatch, resumeBatch } from './pause-batch.ts';
import { listBatchMoves, readBatch } from './read-batch.ts';
import { simulateBatch } from './simulate-batch.ts';

export const rotationRoutes = [
  draftBatch,
  readBatch,
  listBatchMoves,
  simulateBatch,
  commitBatch,
  pauseBatch,
  resumeBatch,
  retryBatch,
];
