import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** Parts of a unit whose people are paid by the unit above them. */
const partsOfUnit = ['division', 'section', 'bureau', 'bidang', 'bagian', 'seksi', 'subbagian'];

/** Whether another unit pays after a move from one unit to another: then the old one certifies that it stops (SKPP). */
export async function changesPayer(db: Database, fromUnit: string, toUnit: string): Promise<boolean> {
  const { rows } = await sql<{ changes: boolean }>`
    with recursive up as (
      select id as asked, id, parent_id, unit_type, 1 as depth from org_unit where id in (${fromUnit}, ${toUnit})
      union all
      select up.asked, above.id, above.parent_id, above.unit_type, up.depth + 1
      from up join org_unit above on above.id = up.parent_id
      where up.unit_type = any(${partsOfUnit}::text[]) and up.depth < 20
    ), payer as (select distinct on (asked) asked, id from up order by asked, depth desc)
    select count(distinct id) > 1 as changes from payer`.execute(db);
  return rows[0]!.changes;
}
