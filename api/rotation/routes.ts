import { commitBatch, retryBatch } from './commit-batch.ts';
import { dateBatch } from './date-batch.ts';
import { decreeOfBatch } from './decree-of-batch.ts';
import { draftBatch } from './draft-batch.ts';
import { listBatches } from './list-batches.ts';
import { pauseBatch, resumeBatch } from './pause-batch.ts';
import { readBatchAudit } from './read-batch-audit.ts';
import { listBatchMoves, readBatch } from './read-batch.ts';
import { simulateBatch } from './simulate-batch.ts';

export const rotationRoutes = [
  draftBatch,
  listBatches,
  readBatch,
  listBatchMoves,
  readBatchAudit,
  simulateBatch,
  dateBatch,
  commitBatch,
  pauseBatch,
  resumeBatch,
  retryBatch,
  decreeOfBatch,
];
