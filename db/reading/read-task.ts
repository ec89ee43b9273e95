import { sql } from 'kysely';
import type { CertificateVerdict } from '../../domain/eligibility/certificate.ts';
import type { CaseDocumentKind } from '../../domain/documents/case-document-kind.ts';
import type { Competency } from '../../domain/personnel/competency.ts';
import type { Role } from '../../domain/rights/role.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import type { Database } from '../open-database.ts';
import { isEmbargoed, isRecused, isTargetSeen, type Reader } from './case-scope.ts';
import { isOpinionOwed } from './unit-opinions.ts';
import { taskIsOf } from './find-case-standing.ts';

export interface TaskRow {
  id: string;
  caseNumber: string;
  kind: TaskKind;
  stage: string;
  item: number | null;
  session: number | null;
  role: Role;
  pool: boolean;
  barred: string[];
  accountId: string | null;
  holder: string | null;
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
  employeeAccountId: string;
  employeeName: string;
  targetPositionId: string;
  caseClosed: boolean;
  verdict: CertificateVerdict;
  /** Competencies in which the levels assessed stay below the standard of the post as decided by now; empty before. */
  gaps: Competency[];
  /** Documents of the case that count: not replaced, not refused. */
  papers: { id: string; kind: CaseDocumentKind }[];
  /** Behind the task stands a request to an authority outside. */
  requested: boolean;
  mine: boolean;
  /** The reader has no right left in the case. */
  recused: boolean;
  embargoed: boolean;
  seesTarget: boolean;
  /** Whose task it is while its holder is absent. */
  onBehalfOf: string | null;
}

/** A task with what its form is checked against, as its reader sees it. */
export async function readTask(db: Database, id: string, reader: Reader): Promise<TaskRow | undefined> {
  const { rows } = await sql<TaskRow>`
    select task.id, task.case_number as "caseNumber", task.kind, task.stage, task.item, task.session, task.role, task.pool,
      task.barred::text[] as barred, task.account_id as "accountId", holder.name as holder,
      absent.name as "onBehalfOf",
      task.superior_id as "superiorId", task.superior_may_act as "superiorMayAct", task.state,
      task.opened_at as "openedAt", task.due_at as "dueAt", task.due_provisional as "dueProvisional",
      (task.state = 'open' and task.due_at <= now()) as overdue, task.escalated_at as "escalatedAt",
      (task.state = 'open' and task.unassigned) as unassigned,
      task.completed_at as "completedAt",
      case when (task.kind in ('release-opinion', 'acceptance-opinion') and ${isOpinionOwed(sql.ref<string>('c.case_number'))}
          or task.kind = 'colleague-review')
        and task.completed_by is distinct from ${reader.account}::uuid then null else task.form end as form,
      c.agency_id as "agencyId", c.employee_account_id as "employeeAccountId", employee.name as "employeeName",
      target.position_id as "targetPositionId", (c.closed_at is not null) as "caseClosed",
      (select verdict from eligibility_certificate e where e.case_number = c.case_number
        order by evaluated_at desc, number desc limit 1) as verdict,
      array(select need.competency from competency_assessment a
        join position_standard need on need.position_id = target.position_id
        where a.case_number = c.case_number and (a.levels ->> need.competency)::int < need.required_level) as gaps,
      coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind)) from case_document d
        where d.case_number = c.case_number and d.superseded_by is null and d.erased_at is null
          and d.verdict <> 'refused'), '[]') as papers,
      exists (select from external_consideration asked where asked.task_id = task.id) as requested,
      ${taskIsOf(reader)} as mine, ${isRecused(reader, 'c')} as recused,
      ${isEmbargoed('c')} as embargoed, ${isTargetSeen(reader, 'c')} as "seesTarget"
    from task
    join mutation_case c on c.case_number = task.case_number
    join employee on employee.id = c.employee_id
    join post target on target.id = c.target_post_id
    left join account holder on holder.id = task.account_id
    left join account absent on absent.id = task.on_behalf_of
    where task.id = ${id}`.execute(db);
  return rows[0];
}
