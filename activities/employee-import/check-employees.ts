import { importProblem, type ImportProblem } from '../../domain/employee-import/import-problem.ts';
import type { ReadingContext } from '../../domain/employee-import/read-employee-row.ts';
import type { Database } from '../../db/open-database.ts';
import { readEmployees, type ReadEmployee } from './read-employees.ts';

/** More would help nobody; the count goes on. */
const mostProblems = 1_000;

export interface FileCheck {
  readonly rows: number;
  readonly problemCount: number;
  readonly problems: ImportProblem[];
}

/** The first pass: every row is judged, nothing is written. */
export async function checkEmployees(
  db: Database,
  path: string,
  { agency, ...context }: ReadingContext & { agency?: string | undefined },
  onRows: (rows: number) => void,
): Promise<FileCheck> {
  const seen = { nip: new Map<string, number>(), siasnId: new Map<string, number>() };
  const problems: ImportProblem[] = [];
  let rows = 0;
  let problemCount = 0;
  for await (const batch of readEmployees(path, context)) {
    const found = [
      ...batch.problems,
      ...repeated(batch.employees, seen),
      ...(await renumbered(db, batch.employees)),
      ...(await elsewhere(db, batch.employees, agency)),
    ];
    problemCount += found.length;
    problems.push(...found.toSorted((a, b) => a.row - b.row).slice(0, mostProblems - problems.length));
    rows += batch.employees.length + new Set(batch.problems.filter(({ row }) => row > 0).map(({ row }) => row)).size;
    onRows(rows);
  }
  return { rows, problemCount, problems };
}

function repeated(
  employees: ReadEmployee[],
  seen: { nip: Map<string, number>; siasnId: Map<string, number> },
): ImportProblem[] {
  return employees.flatMap(({ row, employee }) => {
    const sameNip = seen.nip.get(employee.nip);
    if (sameNip) return [importProblem(row, 'import-nip-duplicate', { column: 'NIP BARU', detail: String(sameNip) })];
    seen.nip.set(employee.nip, row);
    if (employee.siasnId === null) return [];
    const sameId = seen.siasnId.get(employee.siasnId);
    if (sameId) return [importProblem(row, 'import-siasn-id-duplicate', { column: 'PNS ID', detail: String(sameId) })];
    seen.siasnId.set(employee.siasnId, row);
    return [];
  });
}

/** A known PNS ID under a new NIP: either the NIP was corrected at BKN or the file mixes two people up; a person decides. */
async function renumbered(db: Database, employees: ReadEmployee[]): Promise<ImportProblem[]> {
  const ids = employees.flatMap(({ employee }) => employee.siasnId ?? []);
  if (ids.length === 0) return [];
  const known = await db.selectFrom('employee').select(['siasn_id', 'nip']).where('siasn_id', 'in', ids).execute();
  const nipOf = new Map(known.map(({ siasn_id, nip }) => [siasn_id, nip]));
  return employees
    .filter(({ employee }) => (nipOf.get(employee.siasnId) ?? employee.nip) !== employee.nip)
    .map(({ row }) => importProblem(row, 'import-nip-changed', { column: 'PNS ID' }));
}

/** Nobody is taken from another agency by a file: that is a transfer, and a case. */
async function elsewhere(
  db: Database,
  employees: ReadEmployee[],
  agency: string | undefined,
): Promise<ImportProblem[]> {
  if (agency === undefined || employees.length === 0) return [];
  const nips = employees.map(({ employee }) => employee.nip);
  const others = await db
    .selectFrom('employee')
    .select('nip')
    .where('nip', 'in', nips)
    .where('agency_id', '<>', agency)
    .execute();
  const theirs = new Set(others.map(({ nip }) => nip));
  return employees
    .filter(({ employee }) => theirs.has(employee.nip))
    .map(({ row }) => importProblem(row, 'import-employee-elsewhere', { column: 'NIP BARU' }));
}
