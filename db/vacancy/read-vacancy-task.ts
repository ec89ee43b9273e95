import { sql } from 'kysely';
import type { Role } from '../../domain/rights/role.ts';
import type { Database } from '../open-database.ts';
import type { Reader } from '../reading/case-scope.ts';
import { taskIsOf } from '../reading/find-case-standing.ts';

export interface VacancyTaskRow {
  id: string;
  caseNumber: null;
  vacancyId: string;
  vacancyNumber: string;
  kind: 'shortlist-decision';
  stage: 'vacancy';
  item: null;
  /** The round of the vacancy. */
  session: number;
  role: Role;
  pool: boolean;
  barred: string[];
  accountId: string | null;
  holder: string | null;
  onBehalfOf: string | null;
  employeeName: null;
  superiorId: string | null;
  superiorMayAct: boolean;
  state: 'open' | 'completed' | 'cancelled';
  openedAt: Date;
  dueAt: Date;
  dueProvisional: boolean;
  overdue: boolean;
  escalatedAt: Date | null;
  unassigned: boolean;
  completedAt: Date | null;
  form: unknown;
  agencyId: string;
  positionId: string;
  positionName: string;
  unitName: string;
  vacancyClosed: boolean;
  /** Employees on the shortlist it decides, best first. */
  shortlist: string[];
  mine: boolean;
}

/** The task of a vacancy's committee as its reader sees it. */
export async function readVacancyTask(db: Database, id: string, reader: Reader): Promise<VacancyTaskRow | undefined> {
  const { rows } = await sql<VacancyTaskRow>`
    select task.id, null as "caseNumber", v.id as "vacancyId", v.number as "vacancyNumber", task.kind, task.stage, task.item,
      task.session, task.role, task.pool, task.barred::text[] as barred, task.account_id as "accountId", holder.name as holder,
      absent.name as "onBehalfOf", null as "employeeName", task.superior_id as "superiorId",
      task.superior_may_act as "superiorMayAct", task.state, task.opened_at as "openedAt", task.due_at as "dueAt",
      task.due_provisional as "dueProvisional", (task.state = 'open' and task.due_at <= now()) as overdue,
      task.escalated_at as "escalatedAt", (task.state = 'open' and task.unassigned) as unassigned,
      task.completed_at as "completedAt", task.form, v.agency_id as "agencyId", post.position_id as "positionId",
      position.name as "positionName", org_unit.name as "unitName", v.closed_at is not null as "vacancyClosed",
      array(select employee_id from vacancy_standing stood where stood.vacancy_id = v.id and stood.round = task.session
        and stood.shortlisted order by stood.rank) as shortlist,
      ${taskIsOf(reader)} as mine
    from task join vacancy v on v.number = task.vacancy_number
    join post on post.id = v.post_id join position on position.id = post.position_id
    join org_unit on org_unit.id = post.unit_id
    left join account holder on holder.id = task.account_id
    left join account absent on absent.id = task.on_behalf_of
    where task.id = ${id}`.execute(db);
  return rows[0];
}
