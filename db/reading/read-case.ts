import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Database } from '../open-database.ts';
import { isEmbargoed } from './case-scope.ts';

/** The head of a case: who moves, from where to where, how far it has come, and whom it waits for. */
export async function readCase(db: Database, caseNumber: string) {
  return db
    .selectFrom('mutation_case')
    .innerJoin('agency', 'agency.id', 'mutation_case.agency_id')
    .innerJoin('employee', 'employee.id', 'mutation_case.employee_id')
    .innerJoin('post as origin', 'origin.id', 'mutation_case.origin_post_id')
    .innerJoin('post as target', 'target.id', 'mutation_case.target_post_id')
    .innerJoin('position as originPosition', 'originPosition.id', 'origin.position_id')
    .innerJoin('position as targetPosition', 'targetPosition.id', 'target.position_id')
    .innerJoin('org_unit as originUnit', 'originUnit.id', 'origin.unit_id')
    .innerJoin('org_unit as targetUnit', 'targetUnit.id', 'target.unit_id')
    .select([
      'mutation_case.case_number as caseNumber',
      'mutation_case.agency_id as agencyId',
      'agency.time_zone as timeZone',
      'mutation_case.employee_id as employeeId',
      'employee.name as employeeName',
      'origin.id as originPostId',
      'origin.unit_id as originUnitId',
      'originUnit.name as originUnitName',
      'originPosition.name as originPositionName',
      'target.id as targetPostId',
      'target.unit_id as targetUnitId',
      'targetUnit.name as targetUnitName',
      'targetPosition.name as targetPositionName',
      'mutation_case.scope',
      'mutation_case.direction',
      'mutation_case.initiator',
      'mutation_case.reason',
      'mutation_case.policy_profile as policyProfile',
      'mutation_case.stage',
      'mutation_case.stage_since as stageSince',
      'mutation_case.outcome',
      'mutation_case.needs_attention as needsAttention',
      'mutation_case.overridden',
      'mutation_case.effective_date as effectiveDate',
      'mutation_case.opened_at as openedAt',
      'mutation_case.closed_at as closedAt',
    ])
    .select(isEmbargoed('mutation_case').as('embargoed'))
    .select((select) => [
      jsonArrayFrom(
        select
          .selectFrom('task')
          .leftJoin('account', 'account.id', 'task.account_id')
          .select([
            'task.id',
            'task.kind',
            'task.stage',
            'task.role',
            'task.account_id as accountId',
            'account.name as holder',
            'task.state',
            'task.opened_at as openedAt',
            'task.due_at as dueAt',
            'task.due_provisional as dueProvisional',
            'task.unassigned',
            'task.completed_at as completedAt',
          ])
          .select(sql<boolean>`task.state = 'open' and task.due_at <= now()`.as('overdue'))
          .whereRef('task.case_number', '=', 'mutation_case.case_number')
          .orderBy('task.opened_at')
          .orderBy('task.id'),
      ).as('tasks'),
      jsonArrayFrom(
        select
          .selectFrom('audit_event')
          .select([
            sql<string>`body::jsonb #>> '{detail,stage}'`.as('stage'),
            sql<string>`body::jsonb ->> 'at'`.as('since'),
          ])
          .whereRef('audit_event.case_number', '=', 'mutation_case.case_number')
          .where(sql<string>`body::jsonb ->> 'action'`, '=', 'stage-entered')
          .orderBy('seq'),
      ).as('stagesEntered'),
    ])
    .where('mutation_case.case_number', '=', caseNumber)
    .executeTakeFirst();
}
