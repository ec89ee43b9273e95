/** The workflow type; the schedule starts one a day. */
export const auditCheckpointType = 'auditCheckpoint';
/** Of the schedule, and in front of the ids of the workflows that it starts. */
export const auditCheckpointId = 'audit-checkpoint';
/** Where a day of the record begins and ends. */
export const auditTimeZone = 'Asia/Jakarta';

export interface CheckpointOrder {
  /** The workflow's time, epoch milliseconds. */
  now: number;
}

/** Nothing of a case: day, number of leaves and hashes are what anyone may keep. */
export interface CheckpointMade {
  day: string;
  leaves: number;
  root: string;
  hash: string;
}

export interface AuditCheckpointActivities {
  makeAuditCheckpoint(order: CheckpointOrder): Promise<CheckpointMade>;
}
