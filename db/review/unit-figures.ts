import { sql, type Transaction } from 'kysely';
import type { UnitFigures } from '../../domain/review/unit-figures.ts';
import type { DB } from '../generated/database.ts';
import type { Database } from '../open-database.ts';

export async function readUnitIds(db: Database, agency: string): Promise<Set<string>> {
  const rows = await db.selectFrom('org_unit').select('id').where('agency_id', '=', agency).execute();
  return new Set(rows.map(({ id }) => id));
}

export interface FiguresWritten {
  created: number;
  changed: number;
  unchanged: number;
}

/** Keeps monthly figures, each entry for good and the latest as what holds; the same figures again change nothing. */
export async function writeUnitFigures(
  tx: Transaction<DB>,
  figures: readonly UnitFigures[],
  { by, at }: { by: string; at: Date },
): Promise<FiguresWritten> {
  const { rows } = await sql<{ existed: boolean; same: boolean }>`
    with given as (
      select unit, (month || '-01')::date as month, productivity, innovation, service
      from json_to_recordset(${JSON.stringify(figures)}::json)
        as given(unit text, month text, productivity int, innovation int, service int)),
    compared as (
      select given.*, known.unit_id is not null as existed, known.unit_id is not null and (known.productivity,
        known.innovation, known.service) is not distinct from (given.productivity, given.innovation, given.service) as same
      from given left join unit_indicator known on known.unit_id = given.unit and known.month = given.month),
    entered as (
      insert into unit_indicator_entry (unit_id, month, productivity, innovation, service, recorded_by, recorded_at)
      select unit, month, productivity, innovation, service, ${by}::uuid, ${at} from compared where not same),
    held as (
      insert into unit_indicator (unit_id, month, productivity, innovation, service, source, recorded_at)
      select unit, month, productivity, innovation, service, 'entered', ${at} from compared where not same
      on conflict (unit_id, month) do update set productivity = excluded.productivity, innovation = excluded.innovation,
        service = excluded.service, source = excluded.source, recorded_at = excluded.recorded_at)
    select existed, same from compared`.execute(tx);
  const unchanged = rows.filter(({ same }) => same).length;
  const created = rows.filter(({ existed }) => !existed).length;
  return { created, changed: rows.length - unchanged - created, unchanged };
}

export interface MonthOfUnit {
  month: string;
  productivity: number;
  innovation: number;
  service: number | null;
  recordedAt: Date;
}

/** Newest first. @param page.before `2026-03`: months before it */
export async function listUnitFigures(
  db: Database,
  unit: string,
  page: { before?: string | undefined; limit: number },
): Promise<MonthOfUnit[]> {
  const { rows } = await sql<MonthOfUnit>`
    select to_char(month, 'YYYY-MM') as month, productivity, innovation, service, recorded_at as "recordedAt"
    from unit_indicator where unit_id = ${unit}
      and ${page.before === undefined ? sql`true` : sql`month < (${page.before} || '-01')::date`}
    order by unit_indicator.month desc limit ${page.limit}`.execute(db);
  return rows;
}
