import type { AccessKind } from '../../domain/privacy/access-kind.ts';
import type { Role } from '../../domain/rights/role.ts';
import type { Database } from '../open-database.ts';

/** Who looked at a person's data, newest first. @param after id of the last one already seen */
export async function listAccesses(
  db: Database,
  employee: string,
  { after, limit }: { after?: string | undefined; limit: number },
) {
  const rows = await db
    .selectFrom('dossier_access')
    .innerJoin('account', 'account.id', 'dossier_access.account_id')
    .select([
      'dossier_access.id',
      'dossier_access.accessed_at as at',
      'account.name as reader',
      'dossier_access.role',
      'dossier_access.kind',
      'dossier_access.case_number as caseNumber',
    ])
    .where('dossier_access.employee_id', '=', employee)
    .$if(after !== undefined, (query) => query.where('dossier_access.id', '<', after!))
    .orderBy('dossier_access.id', 'desc')
    .limit(limit + 1)
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as Role, kind: row.kind as AccessKind }));
}

export type AccessRow = Awaited<ReturnType<typeof listAccesses>>[number];
