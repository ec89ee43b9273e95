import type { Database } from '../open-database.ts';
import { readPlacementRecord } from '../placement/read-placement-record.ts';
import { readTraining } from '../training/read-training.ts';

/** What the move brought: training, placement, reviews and the plans made from them. */
export async function readCaseEffects(db: Database, caseNumber: string) {
  const [training, placement, reviews, improvementPlans] = await Promise.all([
    readTraining(db, caseNumber),
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
        'rules',
        'voices',
        'person_left as personLeft',
        'evidence',
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
      .leftJoin('account as owning', 'owning.id', 'improvement_plan.owner_account')
      .select(['round', 'cause_code as cause', 'root_cause as rootCause', 'action', 'further_move as furtherMove'])
      .select((row) => row.fn.coalesce('improvement_plan.owner', 'owning.name').as('owner'))
      .select(['owner_account as ownerAccount', 'start_date as startDate', 'by_date as byDate'])
      .where('case_number', '=', caseNumber)
      .orderBy('round')
      .execute(),
  ]);
  return {
    training,
    placement: placement ? { ...placement, ...(await readPlacementRecord(db, caseNumber)) } : null,
    reviews,
    improvementPlans,
  };
}
