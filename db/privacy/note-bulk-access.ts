import type { BulkAccessKind, BulkCriterion } from '../../domain/privacy/bulk-access-kind.ts';
import type { Role } from '../../domain/rights/role.ts';
import type { Database } from '../open-database.ts';

export interface BulkAccess {
  agency: string;
  account: string;
  role: Role;
  kind: BulkAccessKind;
  criteria: readonly BulkCriterion[];
  /** People of a page, or cases of an export. */
  shown: number;
}

/** Writes down that somebody reads about many people at once; call it before they are answered. */
export async function noteBulkAccess(db: Database, access: BulkAccess): Promise<void> {
  const { agency, account, role, kind, criteria, shown } = access;
  await db
    .insertInto('bulk_access')
    .values({
      ...{ agency_id: agency, account_id: account, role, kind, criteria: [...criteria], shown },
      accessed_at: new Date(),
    })
    .execute();
}
