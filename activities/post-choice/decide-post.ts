import type { PostDecision, Recorded } from '../../contract/case-record.ts';
import { readChosenPost } from '../../db/post-choice/read-chosen-post.ts';
import { readDecisionFacts } from '../../db/post-choice/read-decision-facts.ts';
import type { Database } from '../../db/open-database.ts';
import { computeDirection } from '../../domain/personnel/direction.ts';
import { needsInauguration } from '../../domain/personnel/position-class.ts';
import { type PostDecision as DecidedForm, refuseDecidedPost } from '../../domain/post-choice/refuse-decided-post.ts';
import { RefusalError } from '../../domain/refusal.ts';
import { taskNotOpen } from '../../domain/task/task-not-open.ts';
import { prepareBenefitSheet } from '../benefit-sheet/prepare-benefit-sheet.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { onceInCase } from '../mutation-case/once-in-case.ts';
import { completeTask } from '../mutation-case/writes/complete-task.ts';

/**
 * The authority decides and names a post: the reservation moves from the old post to the new one, the decision is filed and
 * the employee told, in one transaction. A post that was taken meanwhile is refused by the index, and nothing is changed.
 */
export async function decidePost(db: Database, decision: PostDecision): Promise<Recorded> {
  return onceInCase(db, decision, (desk) => decide(desk, decision));
}

async function decide(desk: CaseDesk, { task, command }: PostDecision): Promise<void> {
  const said = await desk.tx
    .selectFrom('command')
    .innerJoin('task', (join) => join.on('task.id', '=', task).on('task.state', '=', 'open'))
    .select('command.body')
    .where('command.id', '=', command)
    .executeTakeFirst();
  // Withdrawn while it was being decided.
  if (!said) throw new RefusalError(taskNotOpen);
  const form = (said.body as unknown as { form: DecidedForm }).form;
  const caseNumber = desk.case.case_number;
  const facts = await readDecisionFacts(desk.tx, { caseNumber, postId: form.postId, today: desk.today });
  const refusal = refuseDecidedPost(form, facts);
  if (refusal) throw new RefusalError(refusal);

  const unheard = await moveReservation(desk, facts.candidate!.id);
  await completeTask(desk, { do: 'complete-task', task, kind: 'authority-decision', command });
  if (unheard) await prepareBenefitSheet(desk.tx, { caseNumber, now: desk.now });
  desk.recorded.decided = {
    inaugurated: needsInauguration(facts.candidate!.positionClass),
    units: unitsOf(desk),
    ...(unheard && { unheard }),
  };
}

/** @returns whether the employee has never been told of this post */
async function moveReservation(desk: CaseDesk, postId: string): Promise<boolean> {
  const { tx, case: file } = desk;
  const from = file.target_post_id;
  const [present, chosen] = [await readChosenPost(tx, file.origin_post_id), await readChosenPost(tx, postId)];
  const direction = computeDirection(present!, chosen!);
  await tx
    .updateTable('mutation_case')
    .set({ target_post_id: postId, direction })
    .where('case_number', '=', file.case_number)
    .execute();
  Object.assign(file, {
    ...{ target_post_id: postId, direction },
    ...{ target_unit_id: chosen!.unitId, target_position_id: chosen!.positionId },
  });
  if (from !== postId) desk.audit('post-changed', { from, to: postId, direction });
  const told = await tx
    .selectFrom('benefit_sheet')
    .select('post_id')
    .where('case_number', '=', file.case_number)
    .where('post_id', '=', postId)
    .executeTakeFirst();
  return told === undefined;
}

/** What operators see of a case must not tell what an embargo hides. */
function unitsOf({ case: file }: CaseDesk): string[] {
  const hidden = file.embargo && file.published_at === null;
  return hidden ? [file.origin_unit_id] : [...new Set([file.origin_unit_id, file.target_unit_id])];
}
