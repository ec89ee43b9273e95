import { sql } from 'kysely';
import type { ConsiderationKind } from '../../domain/external-consideration/consideration-kind.ts';
import type { ConsiderationState } from '../../domain/external-consideration/consideration-state.ts';
import type { Database } from '../open-database.ts';
import { isRecused, type Reader } from '../reading/case-scope.ts';

export interface ConsiderationRow {
  id: string;
  caseNumber: string;
  kind: ConsiderationKind;
  round: number;
  taskId: string;
  state: ConsiderationState;
  /** Its period is over, though nobody may have noted it yet. */
  expired: boolean;
  requestedAt: Date;
  expiresAt: Date;
  settledAt: Date | null;
  /** By HR, not by the authority itself. */
  entered: boolean | null;
  repliedBy: string | null;
  documentId: string | null;
  reference: string | null;
  reasons: string | null;
}

interface Wanted {
  /** Requests to this client only. */
  client?: string;
  /** Requests of the cases of this reader's agency only, and of none from which they stepped back. */
  reader?: Reader;
  caseNumber?: string | undefined;
  state?: ConsiderationState | undefined;
  id?: string;
}

/** Requests to authorities outside, newest first. */
export async function listConsiderations(db: Database, wanted: Wanted): Promise<ConsiderationRow[]> {
  const { client = null, reader, caseNumber = null, state = null, id = null } = wanted;
  const { rows } = await sql<ConsiderationRow>`
    select asked.id, asked.case_number as "caseNumber", asked.kind, asked.round, asked.task_id as "taskId", asked.state,
      (asked.state = 'requested' and asked.expires_at <= now()) as expired,
      asked.requested_at as "requestedAt", asked.expires_at as "expiresAt", asked.settled_at as "settledAt",
      asked.entered, asked.replied_by as "repliedBy", asked.document_id as "documentId", asked.reference, asked.reasons
    from external_consideration asked
    join mutation_case c on c.case_number = asked.case_number
    where (${id}::uuid is null or asked.id = ${id}::uuid)
      and ${reader ? sql`c.agency_id = ${reader.agency} and not ${isRecused(reader, 'c')}` : sql`true`}
      and (${caseNumber}::text is null or asked.case_number = ${caseNumber})
      and (${state}::text is null or asked.state = ${state})
      and (${client}::uuid is null or exists (select from external_client known
        where known.account_id = ${client}::uuid and known.agency_id = c.agency_id and known.kind = asked.kind))
    order by asked.id desc
    limit 200`.execute(db);
  return rows;
}
