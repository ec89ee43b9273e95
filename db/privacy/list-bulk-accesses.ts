import type { BulkAccessKind, BulkCriterion } from '../../domain/privacy/bulk-access-kind.ts';
import type { Role } from '../../domain/rights/role.ts';
import type { Database } from '../open-database.ts';

/** Searches, lists and exports of an agency, newest first. @param after id of the last one already seen */
export async function listBulkAccesses(
  db: Database,
  agency: string,
  { after, limit }: { after?: string | undefined; limit: number },
) {
  const rows = await db
    .selectFrom('bulk_access')
    .innerJoin('account', 'account.id', 'bulk_access.account_id')
    .select([
      'bulk_access.id',
      'bulk_access.accessed_at as at',
      'account.name as reader',
      'bulk_access.role',
      'bulk_access.kind',
      'bulk_access.criteria',
      'bulk_access.shown',
    ])
    .where('bulk_access.agency_id', '=', agency)
    .$if(after !== undefined, (query) => query.where('bulk_access.id', '<', after!))
    .orderBy('bulk_access.id', 'desc')
    .limit(limit + 1)
    .execute();
  return rows.map((row) => ({
    ...row,
    role: row.role as Role,
    kind: row.kind as BulkAccessKind,
    criteria: row.criteria as BulkCriterion[],
  }));
}
