import { listEmployees } from '../../db/reading/list-employees.ts';
import type { Database } from '../../db/open-database.ts';
import type { Answer } from '../http/route.ts';
import { pageOf } from '../http/page-of.ts';

type Wanted = Parameters<typeof listEmployees>[2];

/** The employees of an agency that are asked for, a page at a time. */
export async function pageOfEmployees(db: Database, agency: string, wanted: Wanted): Promise<Answer> {
  const rows = await listEmployees(db, agency, wanted);
  return {
    status: 200,
    body: pageOf(
      rows,
      wanted.limit,
      (row) => row.id,
      (row) => row,
    ),
  };
}
