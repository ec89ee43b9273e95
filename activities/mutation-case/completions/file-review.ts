import type { CaseDesk } from '../case-desk.ts';
import type { CompletedTask, Filing, FormOf } from './filing.ts';

export const fileReviewAnswer =
  (subject: 'person' | 'unit') =>
  async (desk: CaseDesk, task: CompletedTask, form: FormOf<'person-review'>): Promise<void> => {
    await desk.tx
      .insertInto('review_answer')
      .values({
        task_id: task.id,
        case_number: task.case_number,
        round: task.session!,
        subject,
        productivity: form.productivity,
        innovation: form.innovation,
        obstacles: form.obstacles,
        note: form.note ?? null,
      })
      .execute();
  };

export const fileImprovementPlan: Filing<'improvement-plan'> = async (desk, task, form) => {
  await desk.tx
    .insertInto('improvement_plan')
    .values({
      task_id: task.id,
      case_number: task.case_number,
      round: task.session!,
      root_cause: form.rootCause,
      action: form.action,
      owner: form.owner,
      by_date: form.byDate,
    })
    .execute();
};
