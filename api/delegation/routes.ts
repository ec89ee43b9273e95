import { createDelegation } from './create-delegation.ts';
import { listDelegations } from './list-delegations.ts';
import { revokeDelegation } from './revoke-delegation.ts';

export const delegationRoutes = [listDelegations, createDelegation, revokeDelegation];
