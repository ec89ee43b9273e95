import type { FormOf } from '../mutation-case/completions/filing.ts';
import { letters } from '../../domain/notification/letters.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { notify } from './notify.ts';

/** The employee hears of the authority's decision with it, not later; a decision made anew is told anew. */
export async function tellOfDecision(
  desk: CaseDesk,
  task: string,
  { decision, effectiveDate, postId, demotion }: FormOf<'authority-decision'>,
): Promise<void> {
  const caseNumber = desk.case.case_number;
  const anotherPost = postId !== undefined;
  const letter = letters['decision-made']({
    ...{ caseNumber, decision, effectiveDate, anotherPost },
    demotionGround: demotion?.ground,
  });
  const dedupe = `decision-made:${task}`;
  await notify(desk, { accounts: [desk.case.employee_account_id], letter, dedupe });
}
