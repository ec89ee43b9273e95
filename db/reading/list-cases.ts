import { sql } from 'kysely';
import type { Outcome, Stage } from '../../domain/mutation-case/stage.ts';
import type { Database } from '../open-database.ts';
import { isEmbargoed, isRecused, isTargetSeen, type Reader } from './case-scope.ts';
import { taskIsOf } from './find-case-standing.ts';

export interface CaseFilter {
  stage?: Stage | undefined;
  status?: 'open' | 'closed' | undefined;
  outcome?: Outcome | undefined;
  unit?: string | undefined;
  needsAttention?: boolean | undefined;
  /** Those about the reader alone. */
  about?: 'me' | undefined;
  after?: string | undefined;
  limit: number;
}

export interface CaseReader extends Reader {
  /** Sees every case of the agency; others see the case about themselves and those with a task of theirs. */
  seesAll: boolean;
}

/** Newest first; the next page begins after the last case number of this one. */
export async function listCases(db: Database, reader: CaseReader, filter: CaseFilter) {
  return db
    .selectFrom('mutation_case')
    .innerJoin('employee', 'employee.id', 'mutation_case.employee_id')
    .innerJoin('post as origin', 'origin.id', 'mutation_case.origin_post_id')
    .innerJoin('post as target', 'target.id', 'mutation_case.target_post_id')
    .select([
      'mutation_case.case_number as caseNumber',
      'mutation_case.employee_id as employeeId',
      'employee.name as employeeName',
      'origin.id as originPostId',
      'origin.unit_id as originUnitId',
      'target.id as targetPostId',
      'target.unit_id as targetUnitId',
      'mutation_case.scope',
      'mutation_case.direction',
      'mutation_case.initiator',
      'mutation_case.stage',
      'mutation_case.stage_since as stageSince',
      'mutation_case.outcome',
      'mutation_case.needs_attention as needsAttention',
      'mutation_case.opened_at as openedAt',
      'mutation_case.closed_at as closedAt',
    ])
    .select((select) => [
      select
        .selectFrom('task')
        .select(({ fn }) => fn.min('due_at').as('due'))
        .whereRef('task.case_number', '=', 'mutation_case.case_number')
        .where('task.state', '=', 'open')
        .as('nextDueAt'),
    ])
    .select([isEmbargoed('mutation_case').as('embargoed'), isTargetSeen(reader, 'mutation_case').as('seesTarget')])
    .where(sql<boolean>`not ${isRecused(reader, 'mutation_case')}`)
    .where(
      reader.seesAll
        ? sql<boolean>`mutation_case.agency_id = ${reader.agency}`
        : sql<boolean>`(mutation_case.employee_account_id = ${reader.account}::uuid or exists (
            select from task where task.case_number = mutation_case.case_number and ${taskIsOf(reader)}))`,
    )
    .$if(filter.stage !== undefined, (query) => query.where('mutation_case.stage', '=', filter.stage!))
    .$if(filter.status === 'open', (query) => query.where('mutation_case.closed_at', 'is', null))
    .$if(filter.status === 'closed', (query) => query.where('mutation_case.closed_at', 'is not', null))
    .$if(filter.outcome !== undefined, (query) => query.where('mutation_case.outcome', '=', filter.outcome!))
    .$if(filter.needsAttention !== undefined, (query) =>
      query.where('mutation_case.needs_attention', '=', filter.needsAttention!),
    )
    .$if(filter.about === 'me', (query) => query.where('mutation_case.employee_account_id', '=', reader.account))
    .$if(filter.unit !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where('origin.unit_id', '=', filter.unit!),
          // Asking by the target unit would tell what the list hides.
          where.and([where('target.unit_id', '=', filter.unit!), isTargetSeen(reader, 'mutation_case')]),
        ]),
      ),
    )
    .$if(filter.after !== undefined, (query) => query.where('mutation_case.case_number', '<', filter.after!))
    .orderBy('mutation_case.case_number', 'desc')
    .limit(filter.limit + 1)
    .execute();
}
