import { sql } from 'kysely';
import type { AuditAction, AuditEvent } from '../../domain/audit/audit-event.ts';
import type { Stage } from '../../domain/mutation-case/stage.ts';
import type { Role } from '../../domain/rights/role.ts';
import type { StuckReason } from '../../domain/stuck-case/stuck-reason.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import type { VacancyAction } from '../../domain/vacancy/vacancy-event.ts';
import type { Database } from '../open-database.ts';
import { isRecused, isTargetSeen, type Reader } from './case-scope.ts';

export interface StuckFilter {
  stage?: Stage | undefined;
  unit?: string | undefined;
  /** Account that holds a task of the case. */
  holder?: string | undefined;
  reason?: StuckReason | undefined;
  /** Stuck for at least so many hours. */
  olderThanHours: number;
  /** How long a command waits for the case's word before it counts as unanswered. */
  unansweredMs: number;
  after?: string | undefined;
  limit: number;
}

export interface StuckTask {
  id: string;
  kind: TaskKind;
  role: Role;
  /** Null where nobody holds it, or where the name would tell what an embargo hides. */
  holder: string | null;
  holderId: string | null;
  heldSince: string;
  dueAt: string;
  overdue: boolean;
  unassigned: boolean;
}

export interface StuckCase {
  /** Number of the case, or of the vacancy. */
  caseNumber: string;
  vacancyId: string | null;
  /** Null for a vacancy, and for a submission that has not become a case yet. */
  stage: Stage | null;
  stageSince: Date | null;
  decided: boolean;
  closed: boolean;
  /** The earliest of its due moments. */
  dueAt: Date | null;
  reasons: { reason: StuckReason; since: string; count: number }[];
  since: Date;
  tasks: StuckTask[];
  lastEvent: {
    action: AuditAction | VacancyAction;
    at: string;
    detail: AuditEvent['detail'] | null;
    taskKind: TaskKind | null;
  } | null;
}

/** A mail is the relay's to deliver within minutes; before that nothing is stuck. */
const undeliveredMinutes = 15;

/**
 * Cases that need somebody's attention, by number, with what is the matter and since when. What a command or a letter waits
 * for is read from the record, so the list is true while worker, Temporal or mail server are away.
 */
export async function listStuckCases(db: Database, reader: Reader, filter: StuckFilter): Promise<StuckCase[]> {
  const { rows } = await sql<StuckCase>`
    with open_case as (
      select c.case_number, null::uuid as vacancy_id, c.stage, c.stage_since, c.closed_at, ${isTargetSeen(reader, 'c')} as seen
      from mutation_case c
      where c.agency_id = ${reader.agency} and not ${isRecused(reader, 'c')}
        and c.employee_account_id <> ${reader.account}::uuid
        ${filter.unit === undefined ? sql`` : sql`and ${touches(reader, filter.unit)}`}
      union all
      select v.number, v.id, null, null, v.closed_at, true
      from vacancy v join post p on p.id = v.post_id
      where v.agency_id = ${reader.agency} and v.closed_at is null
        ${filter.unit === undefined ? sql`` : sql`and p.unit_id = ${filter.unit}`}
      union all
      select k.case_number, null, null, null, null, false
      from command k join account who on who.id = k.account_id
      where k.kind = 'open-case' and k.state = 'sent' and who.agency_id = ${reader.agency} and ${filter.unit === undefined}
        and not exists (select from mutation_case m where m.case_number = k.case_number)
    ), open_task as (
      select coalesce(t.case_number, t.vacancy_number) as number, t.due_at, t.opened_at, t.unassigned
      from task t where t.state = 'open'
    ), found as (${reasonsFound(filter.unansweredMs)}), stuck as (
      select case_number, min(since) as since,
        jsonb_agg(jsonb_build_object('reason', reason, 'since', since, 'count', count) order by since) as reasons
      from found group by case_number
    )
    select o.case_number as "caseNumber", o.vacancy_id as "vacancyId", o.stage, o.stage_since as "stageSince", (o.closed_at is not null) as closed,
      exists (select from decision d where d.case_number = o.case_number
        and d.authority = 'authority-decision' and d.decision = 'approve') as decided,
      (select min(due_at) from task t where ${isOf} and t.state = 'open') as "dueAt",
      stuck.reasons, stuck.since, ${tasksOf} as tasks, ${lastEventOf} as "lastEvent"
    from open_case o join stuck on stuck.case_number = o.case_number
    where ${sql.join(conditions(filter), sql` and `)}
    order by o.case_number limit ${filter.limit + 1}`.execute(db);
  return rows;
}

/** Asking by the target unit would tell what an embargo hides. */
function touches(reader: Reader, unit: string) {
  return sql`exists (select from post p where p.unit_id = ${unit}
    and (p.id = c.origin_post_id or (p.id = c.target_post_id and ${isTargetSeen(reader, 'c')})))`;
}

function conditions(filter: StuckFilter) {
  return [
    sql`stuck.since <= now() - ${filter.olderThanHours} * interval '1 hour'`,
    ...(filter.stage === undefined ? [] : [sql`o.stage = ${filter.stage}`]),
    ...(filter.reason === undefined
      ? []
      : [sql`stuck.reasons @> jsonb_build_array(jsonb_build_object('reason', ${filter.reason}::text))`]),
    ...(filter.holder === undefined
      ? []
      : [
          sql`o.seen and exists (select from task t where ${isOf} and t.state = 'open'
            and t.account_id = ${filter.holder}::uuid)`,
        ]),
    ...(filter.after === undefined ? [] : [sql`o.case_number > ${filter.after}`]),
  ];
}

// The id of a command tells when it was given; its sending time moves with each attempt.
const reasonsFound = (unansweredMs: number) => sql`
  select o.case_number, 'overdue' as reason, min(t.due_at) as since, count(*)::int as count
  from open_task t join open_case o on o.case_number = t.number where t.due_at <= now() group by 1
  union all
  select o.case_number, 'unassigned', min(t.opened_at), count(*)::int
  from open_task t join open_case o on o.case_number = t.number where t.unassigned group by 1
  union all
  select a.case_number, 'alarm', min(a.raised_at), count(*)::int
  from alarm a join open_case using (case_number) where a.resolved_at is null group by 1
  union all
  select o.case_number, 'unacknowledged', min(uuid_extract_timestamp(k.id)), count(*)::int
  from vacancy_command k join open_case o on o.vacancy_id = k.vacancy_id
  where k.state = 'sent' and uuid_extract_timestamp(k.id) <= now() - ${unansweredMs} * interval '1 millisecond' group by 1
  union all
  select k.case_number, 'unacknowledged', min(uuid_extract_timestamp(k.id)), count(*)::int
  from command k join open_case using (case_number)
  where k.state = 'sent' and uuid_extract_timestamp(k.id) <= now() - ${unansweredMs} * interval '1 millisecond' group by 1
  union all
  select n.case_number, 'messages-owed', min(n.created_at), count(*)::int
  from notification n join open_case using (case_number)
  where n.mail_state = 'owed'
    and (n.mail_attempts > 0 or n.created_at <= now() - ${undeliveredMinutes} * interval '1 minute') group by 1
  union all
  select case_number, 'waiting-external', min(since), count(*)::int from (
    select t.case_number, t.opened_at as since from task t join open_case using (case_number)
    where t.state = 'open' and t.kind in ('origin-authority-consent', 'technical-consideration', 'superior-decision')
    union all
    select e.case_number, e.requested_at from external_consideration e join open_case using (case_number)
    where e.state = 'requested'
  ) outside group by 1`;

// By the two indexes of task; of the two numbers one is null.
const isOf = sql`(t.case_number = o.case_number or t.vacancy_number = o.case_number)`;

const tasksOf = sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', t.id, 'kind', t.kind, 'role', t.role,
    'holder', case when o.seen then who.name end, 'holderId', case when o.seen then t.account_id end,
    'heldSince', coalesce((select max(e.body::jsonb ->> 'at') from chain_event e where e.number = o.case_number
      and e.body::jsonb ->> 'task' = t.id and e.body::jsonb ->> 'action' = 'task-reassigned'),
      to_char(t.opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
    'dueAt', to_char(t.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'overdue', t.due_at <= now(), 'unassigned', t.unassigned) order by t.due_at, t.id), '[]')
  from task t left join account who on who.id = t.account_id
  where ${isOf} and t.state = 'open')`;

const lastEventOf = sql`(
  select jsonb_build_object('action', e.body::jsonb ->> 'action', 'at', e.body::jsonb ->> 'at',
    'detail', e.body::jsonb -> 'detail', 'taskKind', (select kind from task where task.id = e.body::jsonb ->> 'task'))
  from chain_event e where e.number = o.case_number order by e.seq desc limit 1)`;
