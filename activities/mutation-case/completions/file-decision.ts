import { tellOfDecision } from '../../notification/tell-of-decision.ts';
import { keepDecidedPost } from '../../post-choice/keep-decided-post.ts';
import type { CaseDesk } from '../case-desk.ts';
import type { CompletedTask, Filing } from './filing.ts';

interface Decision {
  decision: string;
  reasons: string;
  reference?: string | undefined;
  effectiveDate?: string | undefined;
}

/** What an authority said, with its reasons: forwarding, outside considerations, the decision itself. */
export async function fileDecision(desk: CaseDesk, task: CompletedTask, form: Decision): Promise<void> {
  await desk.tx
    .insertInto('decision')
    .values({
      task_id: task.id,
      case_number: task.case_number,
      authority: task.kind,
      decision: form.decision,
      reasons: form.reasons,
      reference: form.reference ?? null,
      effective_date: form.effectiveDate ?? null,
    })
    .execute();
}

/** The appointing authority also sets the day on which the move takes effect. */
export const fileAuthorityDecision: Filing<'authority-decision'> = async (desk, task, form) => {
  await fileDecision(desk, task, form);
  if (form.decision === 'approve') await keepDecidedPost(desk, task, form);
  await tellOfDecision(desk, task.id, form);
  if (form.effectiveDate === undefined) return;
  await desk.tx
    .updateTable('mutation_case')
    .set({ effective_date: form.effectiveDate })
    .where('case_number', '=', task.case_number)
    .execute();
  desk.case.effective_date = form.effectiveDate;
};
