import type { CaseDesk } from '../case-desk.ts';
import type { CompletedTask, Filing, FormOf } from './filing.ts';

type Scores = FormOf<'self-review'> & { service?: number | undefined; evidence?: string[] | undefined };

/** A voice on the person: one's own, or a colleague's, which has no words. */
export const fileReviewAnswer =
  (subject: 'self' | 'colleague') =>
  (desk: CaseDesk, task: CompletedTask, form: FormOf<'self-review'> | FormOf<'colleague-review'>): Promise<void> =>
    keep(desk, task, subject, form);

/** Of a person who has left there is nothing to keep; the round's conclusion says why. */
export const filePersonReview: Filing<'person-review'> = async (desk, task, form) => {
  if (!('result' in form)) await keep(desk, task, 'person', form);
};

export const fileUnitReview: Filing<'unit-review'> = (desk, task, form) => keep(desk, task, 'unit', form);

async function keep(desk: CaseDesk, task: CompletedTask, subject: string, form: Scores): Promise<void> {
  await desk.tx
    .insertInto('review_answer')
    .values({
      task_id: task.id,
      case_number: task.case_number,
      round: task.session!,
      subject,
      productivity: form.productivity,
      innovation: form.innovation,
      service: form.service ?? null,
      obstacles: form.obstacles,
      evidence: form.evidence ?? [],
      note: form.note ?? null,
    })
    .execute();
}

/** Whoever writes the plan owns it, unless they name somebody else. */
export const fileImprovementPlan: Filing<'improvement-plan'> = async (desk, task, form) => {
  await desk.tx
    .insertInto('improvement_plan')
    .values({
      task_id: task.id,
      case_number: task.case_number,
      round: task.session!,
      cause_code: form.cause,
      root_cause: form.rootCause,
      action: form.action,
      owner_account: form.owner ?? task.completed_by,
      start_date: form.startDate ?? null,
      by_date: form.byDate,
      further_move: form.furtherMove === true,
    })
    .execute();
};
