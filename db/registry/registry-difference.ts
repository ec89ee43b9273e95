import { sql } from 'kysely';
import type { DifferenceField, DifferenceState } from '../../domain/registry/difference-field.ts';
import type { Database } from '../open-database.ts';

export interface DifferenceRow {
  id: string;
  agency: string;
  employeeId: string;
  field: DifferenceField;
  ours: string | null;
  theirs: string | null;
  foundAt: Date;
  seenAt: Date;
  state: DifferenceState;
  decidedBy: string | null;
  decidedAt: Date | null;
  validFrom: string | null;
  reason: string | null;
}

const columns = sql`id, agency_id as agency, employee_id as "employeeId", field, ours, theirs, found_at as "foundAt", seen_at as "seenAt",
  state, decided_by as "decidedBy", decided_at as "decidedAt", valid_from as "validFrom", reason`;

export interface WantedDifferences {
  state: DifferenceState;
  field?: DifferenceField | undefined;
  after?: string | undefined;
  limit: number;
}

/** Oldest first; one more than asked for. */
export async function listDifferences(
  db: Database,
  agency: string,
  wanted: WantedDifferences,
): Promise<DifferenceRow[]> {
  const { state, field = null, after = null, limit } = wanted;
  const { rows } = await sql<DifferenceRow>`
    select ${columns} from registry_difference
    where agency_id = ${agency} and state = ${state} and (${field}::text is null or field = ${field})
      and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${limit + 1}`.execute(db);
  return rows;
}

/** Locked, so that of two who decide one is the second. */
export async function lockDifference(tx: Database, agency: string, id: string): Promise<DifferenceRow | undefined> {
  const { rows } = await sql<DifferenceRow>`
    select ${columns} from registry_difference where id = ${id}::uuid and agency_id = ${agency} for update`.execute(tx);
  return rows[0];
}

/** The open difference of another field of the same person. */
export async function lockOpenDifference(
  tx: Database,
  employee: string,
  field: DifferenceField,
): Promise<DifferenceRow | undefined> {
  const { rows } = await sql<DifferenceRow>`
    select ${columns} from registry_difference
    where employee_id = ${employee}::uuid and field = ${field} and state = 'open' for update`.execute(tx);
  return rows[0];
}

export interface Decided {
  state: 'accepted' | 'refused';
  by: string;
  at: Date;
  validFrom?: string | undefined;
  reason?: string | undefined;
}

export async function decideDifferences(tx: Database, ids: readonly string[], decided: Decided): Promise<void> {
  const { state, by, at, validFrom = null, reason = null } = decided;
  await sql`
    update registry_difference set state = ${state}, decided_by = ${by}::uuid, decided_at = ${at}, valid_from = ${validFrom}::date,
      reason = ${reason}
    where id = any(${ids}::uuid[]) and state = 'open'`.execute(tx);
}
