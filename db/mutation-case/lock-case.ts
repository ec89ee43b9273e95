import type { Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';

/**
 * The case with what its steps need of posts and agency, locked so that its steps are written one after another, and the
 * result of a step that was written before.
 */
export async function lockCase(tx: Transaction<DB>, caseNumber: string, step = -1) {
  return tx
    .selectFrom('mutation_case')
    .innerJoin('agency', 'agency.id', 'mutation_case.agency_id')
    .innerJoin('post as origin', 'origin.id', 'mutation_case.origin_post_id')
    .innerJoin('post as target', 'target.id', 'mutation_case.target_post_id')
    .selectAll('mutation_case')
    .select([
      'agency.time_zone',
      'origin.unit_id as origin_unit_id',
      'target.unit_id as target_unit_id',
      'target.position_id as target_position_id',
    ])
    .select((select) =>
      select
        .selectFrom('case_step')
        .select('result')
        .where('case_step.case_number', '=', caseNumber)
        .where('step', '=', step)
        .as('done'),
    )
    .where('mutation_case.case_number', '=', caseNumber)
    .forUpdate('mutation_case')
    .executeTakeFirstOrThrow();
}

export type CaseRow = Omit<Awaited<ReturnType<typeof lockCase>>, 'done'>;
