import { type Kysely, sql } from 'kysely';
import type { RegionFreeze } from '../../domain/eligibility/facts.ts';
import type { DB } from '../generated/database.ts';

export interface FreezeRow {
  id: string;
  kind: RegionFreeze['kind'];
  from: string;
  /** First day no longer frozen; null while no end is known. */
  to: string | null;
  approvalReference: string | null;
  source: string;
  changes: { from: string; to: string | null; reason: string; by: string; at: string }[];
}

/** Political freezes of an agency, latest first, with what was said of each and by whom. */
export async function listFreezes(
  db: Kysely<DB>,
  { agency, id = null }: { agency: string; id?: string | null },
): Promise<FreezeRow[]> {
  const { rows } = await sql<FreezeRow>`
    select frozen.id, frozen.kind, lower(frozen.valid_at)::text as from, upper(frozen.valid_at)::text as to,
      frozen.approval_reference as "approvalReference", frozen.source,
      coalesce((select jsonb_agg(jsonb_build_object('from', lower(change.during), 'to', upper(change.during),
          'reason', change.reason, 'by', account.name, 'at', to_char(change.changed_at at time zone 'UTC',
          'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by change.id)
        from region_freeze_change change join account on account.id = change.changed_by
        where change.freeze_id = frozen.id), '[]') as changes
    from region_freeze frozen
    where frozen.agency_id = ${agency} and (${id}::uuid is null or frozen.id = ${id}::uuid)
    order by lower(frozen.valid_at) desc, frozen.id`.execute(db);
  return rows;
}
