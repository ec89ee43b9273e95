import type { Database } from '../open-database.ts';

/** What the move brought: training, placement, reviews and the plans made from them. */
export async function readCaseEffects(db: Database, caseNumber: string) {
  const [training, placement, reviews, improvementPlans] = await Promise.all([
    db
      .selectFrom('training')
      .select(['item', 'competency', 'course', 'hours', 'status', 'evidence', 'waiver_reason as waiverReason'])
      .where('case_number', '=', caseNumber)
      .orderBy('item')
      .execute(),
    db
      .selectFrom('placement')
      .select([
        'effective_date as effectiveDate',
        'state',
        'origin_post_id as originPostId',
        'target_post_id as targetPostId',
        'applied_at as appliedAt',
      ])
      .where('case_number', '=', caseNumber)
      .executeTakeFirst(),
    db
      .selectFrom('review')
      .select([
        'round',
        'kind',
        'before',
        'after',
        'obstacles',
        'verdict',
        'explanation',
        'concluded_at as concludedAt',
      ])
      .where('case_number', '=', caseNumber)
      .orderBy('round')
      .execute(),
    db
      .selectFrom('improvement_plan')
      .select(['round', 'root_cause as rootCause', 'action', 'owner', 'by_date as byDate'])
      .where('case_number', '=', caseNumber)
      .orderBy('round')
      .execute(),
  ]);
  return { training, placement: placement ?? null, reviews, improvementPlans };
}
