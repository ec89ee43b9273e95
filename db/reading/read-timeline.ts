import { sql } from 'kysely';
import { isOpinionOwed } from './unit-opinions.ts';
import type { Database } from '../open-database.ts';

export interface TimelineRow {
  seq: number;
  body: string;
  hash: Buffer;
  actorName: string | null;
  /** Roles under which a command on the whole case was given. */
  commandRoles: string[] | null;
  taskRole: string | null;
  taskKind: string | null;
  /** For whom the actor, or the new holder, stands in. */
  onBehalfOf: string | null;
  /** The opinion of one unit, while that of the other is owed. */
  sealed: boolean;
}

/** The audit events of a case in order, with the names that the chain itself does not hold. */
export async function readTimeline(
  db: Database,
  caseNumber: string,
  { after, limit }: { after: number; limit: number },
): Promise<TimelineRow[]> {
  const { rows } = await sql<TimelineRow>`
    select event.seq, event.body, event.hash, account.name as "actorName",
      command.roles as "commandRoles", task.role as "taskRole", task.kind as "taskKind",
      absent.name as "onBehalfOf",
      coalesce(task.kind in ('release-opinion', 'acceptance-opinion') and ${isOpinionOwed(caseNumber)}, false) as sealed
    from (
      select seq, body, hash, body::jsonb as said from audit_event
      where case_number = ${caseNumber} and seq > ${after} order by seq limit ${limit}
    ) as event
    left join account on account.id::text = event.said ->> 'actor'
    left join account absent on absent.id::text = event.said #>> '{detail,onBehalfOf}'
    left join task on task.id = event.said ->> 'task'
    left join lateral (
      select roles from command where command.case_number = ${caseNumber} and command.state <> 'refused'
        and command.account_id = account.id and command.task_id is not distinct from event.said ->> 'task'
      order by command.id limit 1
    ) as command on true
    order by event.seq`.execute(db);
  return rows;
}
