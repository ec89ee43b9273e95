/** What can be done with a rotation batch; its audit chain speaks of nothing else. */
export const rotationActions = [
  'batch-drafted',
  'batch-simulated',
  'batch-dated',
  'batch-committed',
  'batch-retried',
  'batch-paused',
  'batch-resumed',
  'batch-finished',
] as const;
export type RotationAction = (typeof rotationActions)[number];

/** One event as it is hashed: RFC 8785 text of exactly these fields; ids, codes and counts, never a person. */
export interface RotationEvent {
  /** ISO instant. */
  at: string;
  /** Account id of who acted, or `system`. */
  actor: string;
  action: RotationAction;
  detail?: Readonly<Record<string, string | number | boolean | null>>;
}
