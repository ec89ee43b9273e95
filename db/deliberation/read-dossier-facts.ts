import type { Database } from '../open-database.ts';

/** What the panel reads beside the findings: the person, their ratings, the standard of the post, the alternatives. */
export async function readDossierFacts(db: Database, caseNumber: string) {
  const head = await db
    .selectFrom('mutation_case')
    .innerJoin('employee', 'employee.id', 'mutation_case.employee_id')
    .innerJoin('post as target', 'target.id', 'mutation_case.target_post_id')
    .select(['employee.id as employeeId', 'employee.name', 'employee.rank', 'mutation_case.reason'])
    .select(['origin_post_id as originPost', 'target_post_id as targetPost', 'target.position_id as targetPosition'])
    .select(['mutation_case.agency_id as agency', 'scope', 'direction', 'initiator'])
    .where('case_number', '=', caseNumber)
    .executeTakeFirstOrThrow();
  const [ratings, standard, alternatives, recommendation] = await Promise.all([
    db
      .selectFrom('performance_rating')
      .select(['year', 'rating', 'work_result as workResult', 'work_behavior as workBehavior'])
      .where('employee_id', '=', head.employeeId)
      .orderBy('year', 'desc')
      .limit(2)
      .execute(),
    db
      .selectFrom('position_standard')
      .select(['competency', 'required_level as required'])
      .where('position_id', '=', head.targetPosition)
      .orderBy('competency')
      .execute(),
    db
      .selectFrom('panel_alternative')
      .innerJoin('post', 'post.id', 'panel_alternative.post_id')
      .innerJoin('position', 'position.id', 'post.position_id')
      .innerJoin('org_unit', 'org_unit.id', 'post.unit_id')
      .select(['panel_alternative.post_id as postId', 'position.name as position', 'org_unit.name as unit'])
      .select(['direction', 'verdict'])
      .where('case_number', '=', caseNumber)
      .where('session', '=', (select) =>
        select
          .selectFrom('panel_alternative as latest')
          .select(({ fn }) => fn.max('session').as('last'))
          .where('latest.case_number', '=', caseNumber),
      )
      .orderBy('panel_alternative.post_id')
      .execute(),
    db
      .selectFrom('task')
      .select('form')
      .where('case_number', '=', caseNumber)
      .where('kind', '=', 'analyst-recommendation')
      .where('state', '=', 'completed')
      .executeTakeFirst(),
  ]);
  return { ...head, ratings, standard, alternatives, recommendation: recommendation?.form ?? null };
}
