import { createDelegation } from './create-delegation.ts';
import { listColleagues } from './list-colleagues.ts';
import { listDelegations } from './list-delegations.ts';
import { revokeDelegation } from './revoke-delegation.ts';

export const delegationRoutes = [
  // Before the id, which would answer its name with 405.
  listColleagues,
  listDelegations,
  createDelegation,
  revokeDelegation,
];
