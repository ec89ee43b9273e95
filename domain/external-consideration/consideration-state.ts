/** `requested` waits; the others are settled. After `returned` and `expired` the same is requested in another round. */
export const considerationStates = ['requested', 'approved', 'refused', 'returned', 'expired', 'cancelled'] as const;

export type ConsiderationState = (typeof considerationStates)[number];

export const replyDecisions = ['approve', 'refuse', 'return'] as const;

export type ReplyDecision = (typeof replyDecisions)[number];

export const stateAfter: Readonly<Record<ReplyDecision, ConsiderationState>> = {
  approve: 'approved',
  refuse: 'refused',
  return: 'returned',
};
