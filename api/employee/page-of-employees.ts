import { noteAccess } from '../../db/privacy/note-access.ts';
import { noteBulkAccess } from '../../db/privacy/note-bulk-access.ts';
import { listEmployees } from '../../db/reading/list-employees.ts';
import type { Database } from '../../db/open-database.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { BulkAccessKind } from '../../domain/privacy/bulk-access-kind.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import type { Answer } from '../http/route.ts';
import { pageOf } from '../http/page-of.ts';

type Wanted = Parameters<typeof listEmployees>[2];

const criteria = ['name', 'nip', 'unit'] as const;

/**
 * The employees of the actor's agency that are asked for, a page at a time. The page is one line in the record of accesses;
 * only who is singled out, as the one person a name or a NIP finds, has it in their own record too (docs/adr/0016).
 */
export async function pageOfEmployees(
  db: Database,
  actor: ReadingActor,
  kind: BulkAccessKind,
  wanted: Wanted,
): Promise<Answer> {
  const rows = await listEmployees(db, actor.agency, wanted);
  const answer = pageOf(
    rows,
    wanted.limit,
    (row) => row.id,
    (row) => row,
  );
  const reader = { account: actor.account, role: readingRole('employee.search', actor.roles) };
  const by = criteria.filter((criterion) => wanted[criterion] !== undefined);
  await noteBulkAccess(db, { ...reader, agency: actor.agency, kind, criteria: by, shown: answer.items.length });
  const [only, ...others] = rows;
  const singledOut = (by.includes('name') || by.includes('nip')) && wanted.after === undefined;
  if (only && others.length === 0 && singledOut)
    await noteAccess(db, { ...reader, kind: 'employee-record', of: { employee: only.id } });
  return { status: 200, body: answer };
}
