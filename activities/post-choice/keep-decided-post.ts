import type { CaseDesk } from '../mutation-case/case-desk.ts';
import type { CompletedTask, FormOf } from '../mutation-case/completions/filing.ts';
import { recordPostChoice } from './record-post-choice.ts';

/** Keeps the post an approval decides on, with the reasons of the change or, where there is none, of the decision (F28). */
export async function keepDecidedPost(
  desk: CaseDesk,
  task: CompletedTask,
  form: FormOf<'authority-decision'>,
): Promise<void> {
  // Sent before 0.2.0 and written down after it: the form had no place to acknowledge a demotion.
  if (desk.case.direction === 'demotion' && !form.demotion) return;
  await recordPostChoice(desk.tx, {
    caseNumber: task.case_number,
    step: 'decided',
    postId: desk.case.target_post_id,
    reasons: form.postReasons ?? form.reasons,
    by: task.completed_by,
    // A stand-in who acts says it for the holder.
    onBehalfOf: task.completed_by === task.account_id ? task.on_behalf_of : null,
    task: task.id,
    demotionGround: form.demotion?.ground,
    now: desk.now,
  });
}
