import type { Direction } from '../../domain/personnel/direction.ts';
import type { ChoiceStep } from '../../domain/post-choice/choice-step.ts';
import type { DemotionGround } from '../../domain/post-choice/demotion-ground.ts';
import type { PostDifference } from '../../domain/post-choice/post-difference.ts';
import type { Database } from '../open-database.ts';

export interface KeptPostChoice {
  step: ChoiceStep;
  post: { id: string; position: string; unit: string };
  /** From the post held when the case was opened. */
  direction: Direction;
  reasons: string;
  demotionGround: DemotionGround | null;
  /** Against the step before; null for what was proposed. */
  difference: PostDifference | null;
  by: string;
  onBehalfOf: string | null;
  at: Date;
}

/** Which posts the case was about, in the order in which they were said. */
export async function readPostChoices(db: Database, caseNumber: string): Promise<KeptPostChoice[]> {
  const rows = await db
    .selectFrom('case_post_choice as choice')
    .innerJoin('post', 'post.id', 'choice.post_id')
    .innerJoin('position', 'position.id', 'post.position_id')
    .innerJoin('org_unit', 'org_unit.id', 'post.unit_id')
    .innerJoin('account as who', 'who.id', 'choice.chosen_by')
    .leftJoin('account as absent', 'absent.id', 'choice.on_behalf_of')
    .where('choice.case_number', '=', caseNumber)
    .select(['choice.step', 'post.id as postId', 'position.name as position', 'org_unit.name as unit'])
    .select(['choice.direction', 'choice.reasons', 'choice.demotion_ground', 'choice.difference'])
    .select(['who.name as by', 'absent.name as onBehalfOf', 'choice.chosen_at as at'])
    .orderBy('choice.chosen_at')
    .orderBy('choice.number')
    .execute();
  return rows.map((row) => ({
    step: row.step as ChoiceStep,
    post: { id: row.postId, position: row.position, unit: row.unit },
    direction: row.direction as Direction,
    reasons: row.reasons,
    demotionGround: row.demotion_ground as DemotionGround | null,
    difference: row.difference as unknown as PostDifference | null,
    ...{ by: row.by, onBehalfOf: row.onBehalfOf, at: row.at },
  }));
}
