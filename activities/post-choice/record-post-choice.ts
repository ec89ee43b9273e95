import type { Transaction } from 'kysely';
import type { DB } from '../../db/generated/database.ts';
import { readChosenPost } from '../../db/post-choice/read-chosen-post.ts';
import { computeDirection, type Direction } from '../../domain/personnel/direction.ts';
import { type ChoiceStep, choiceSteps } from '../../domain/post-choice/choice-step.ts';
import type { DemotionGround } from '../../domain/post-choice/demotion-ground.ts';
import { type PostDifference, postDifference } from '../../domain/post-choice/post-difference.ts';

export interface PostChoice {
  caseNumber: string;
  step: ChoiceStep;
  /** The post chosen, which may be the one of the step before. */
  postId: string;
  /** In the words of whoever chose. */
  reasons: string;
  /** Account that said it: who proposed, who sealed the minutes, who decided. */
  by: string;
  /** Account for which it was said. */
  onBehalfOf?: string | null | undefined;
  /** Task in which it was said. */
  task?: string | undefined;
  /** Owed where the post decided is lower than the present one. */
  demotionGround?: DemotionGround | undefined;
  now: Date;
}

export interface KeptChoice {
  /** From the post the employee holds to the post chosen: computed, never declared. */
  direction: Direction;
  /** Against the step before; absent where nothing was before. */
  difference: PostDifference | undefined;
}

/**
 * Keeps which post one step of the case chose, with the direction and what it changes against the step before (F28). Call it
 * inside the step that chose, with the case's row locked; the step is written once, so is the choice.
 * @throws when there is no such post
 */
export async function recordPostChoice(tx: Transaction<DB>, choice: PostChoice): Promise<KeptChoice> {
  const { caseNumber, step } = choice;
  const { origin_post_id } = await tx
    .selectFrom('mutation_case')
    .select('origin_post_id')
    .where('case_number', '=', caseNumber)
    .executeTakeFirstOrThrow();
  const [present, chosen] = [await foundPost(tx, origin_post_id), await foundPost(tx, choice.postId)];
  const before = await choicesOf(tx, caseNumber);
  const direction = computeDirection(present, chosen);
  const last = lastBefore(before, step);
  const difference = last && postDifference(last.step, await foundPost(tx, last.post_id), chosen);

  await tx
    .insertInto('case_post_choice')
    .values({
      case_number: caseNumber,
      step,
      number: before.filter((other) => other.step === step).length + 1,
      post_id: choice.postId,
      direction,
      reasons: choice.reasons,
      demotion_ground: choice.demotionGround ?? null,
      difference: difference ? JSON.stringify(difference) : null,
      task_id: choice.task ?? null,
      chosen_by: choice.by,
      on_behalf_of: choice.onBehalfOf ?? null,
      chosen_at: choice.now,
    })
    .execute();
  return { direction, difference };
}

interface Chosen {
  step: ChoiceStep;
  post_id: string;
}

async function choicesOf(tx: Transaction<DB>, caseNumber: string): Promise<Chosen[]> {
  const rows = await tx
    .selectFrom('case_post_choice')
    .select(['step', 'post_id'])
    .where('case_number', '=', caseNumber)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({ step: row.step as ChoiceStep, post_id: row.post_id }));
}

/** The latest word of the nearest earlier step that has spoken. */
function lastBefore(choices: readonly Chosen[], step: ChoiceStep): Chosen | undefined {
  const earlier = choiceSteps.slice(0, choiceSteps.indexOf(step)).reverse();
  for (const before of earlier) {
    const said = choices.findLast((choice) => choice.step === before);
    if (said) return said;
  }
  return undefined;
}

async function foundPost(tx: Transaction<DB>, postId: string) {
  const post = await readChosenPost(tx, postId);
  if (!post) throw new Error(`there is no post ${postId}`);
  return post;
}
