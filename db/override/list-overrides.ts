import { sql } from 'kysely';
import type { OverrideKind } from '../../domain/override/override-kind.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import type { Database } from '../open-database.ts';

export interface OverrideRow {
  id: string;
  caseNumber: string;
  /** Null where the override is about the whole case. */
  taskId: string | null;
  taskKind: TaskKind | null;
  kind: OverrideKind;
  dueAt: Date | null;
  reason: string;
  requestedById: string;
  requestedBy: string;
  requestedAt: Date;
  expiresAt: Date;
  confirmedBy: string | null;
  confirmedAt: Date | null;
  retractedBy: string | null;
  retractedAt: Date | null;
  retractionReason: string | null;
}

/** Overrides of a case, or one by its id, in the order in which they were asked for. */
export async function listOverrides(db: Database, by: { caseNumber: string } | { id: string }): Promise<OverrideRow[]> {
  const condition = 'id' in by ? sql`o.id = ${by.id}::uuid` : sql`o.case_number = ${by.caseNumber}`;
  const { rows } = await sql<OverrideRow>`
    select o.id, o.case_number as "caseNumber", o.task_id as "taskId", task.kind as "taskKind", o.kind, o.due_at as "dueAt",
      o.reason, o.requested_by as "requestedById", asking.name as "requestedBy", o.requested_at as "requestedAt",
      o.expires_at as "expiresAt", confirming.name as "confirmedBy", o.confirmed_at as "confirmedAt",
      retracting.name as "retractedBy", o.retracted_at as "retractedAt", o.retraction_reason as "retractionReason"
    from case_override o
    left join task on task.id = o.task_id
    join account asking on asking.id = o.requested_by
    left join account confirming on confirming.id = o.confirmed_by
    left join account retracting on retracting.id = o.retracted_by
    where ${condition} order by o.id limit 200`.execute(db);
  return rows;
}
