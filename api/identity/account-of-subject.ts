import { findAccountOfIdentity } from '../../db/identity/find-account-of-identity.ts';
import type { Database } from '../../db/open-database.ts';
import { isUuid } from '../http/is-uuid.ts';
import type { TokenSubject } from '../http/token-verifier.ts';

/**
 * How a subject becomes an account: a link that somebody has recorded, or, where the issuer hands out our account ids, the id
 * itself. Clients that ask in their own name are always linked.
 */
export function accountOfSubject(
  db: Database,
  subjects: 'account-id' | 'linked',
): (subject: TokenSubject) => Promise<string | undefined> {
  return async ({ issuer, subject }) => {
    if (subjects === 'account-id' && isUuid(subject)) return subject;
    return findAccountOfIdentity(db, issuer, subject);
  };
}
