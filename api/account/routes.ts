import { linkIdentity } from './link-identity.ts';
import { listAccounts } from './list-accounts.ts';
import { listIdentities } from './list-identities.ts';
import { unlinkIdentity } from './unlink-identity.ts';

export const accountRoutes = [listAccounts, listIdentities, linkIdentity, unlinkIdentity];
