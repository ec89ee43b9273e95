import type { Kysely } from 'kysely';
import type { Role } from '../../domain/rights/role.ts';
import type { DB } from '../generated/database.ts';

/** Accounts in use that hold a role in an agency, in a stable order. */
export async function findRoleHolders(db: Kysely<DB>, agencyId: string, role: Role): Promise<string[]> {
  const rows = await db
    .selectFrom('account_role')
    .innerJoin('account', 'account.id', 'account_role.account_id')
    .select('account.id')
    .where('account_role.role', '=', role)
    .where('account.agency_id', '=', agencyId)
    .where('account.active', '=', true)
    .orderBy('account.alias')
    .orderBy('account.id')
    .execute();
  return rows.map(({ id }) => id);
}
