import type { VerifyToken } from '../../api/http/token-verifier.ts';
import type { Database } from '../../db/open-database.ts';
import { readActor } from '../../db/reading/read-actor.ts';
import { hasRole } from '../../domain/rights/rights.ts';

/** Whether a token is an active operator's; the role is read from the record now, as for every other right. */
export function mayReadPayloads(db: Database, verifyToken: VerifyToken): (token: string) => Promise<boolean> {
  return async (token) => {
    const account = await verifyToken(token);
    const actor = account === undefined ? undefined : await readActor(db, account);
    return actor !== undefined && hasRole('payload.decode', actor.roles);
  };
}
