import { proxyActivities } from '@temporalio/workflow';
import type { AuditCheckpointActivities, CheckpointMade } from '../../contract/audit-checkpoint.ts';

// No limit on attempts: the day's checkpoint waits for the database as the cases do.
const { makeAuditCheckpoint } = proxyActivities<AuditCheckpointActivities>({
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '1s', maximumInterval: '1 minute' },
  summary: 'One root over the heads of all cases',
});

/** Once a day: a Merkle root over the heads of all audit chains (F61). */
export async function auditCheckpoint(): Promise<CheckpointMade> {
  return makeAuditCheckpoint({ now: Date.now() });
}
