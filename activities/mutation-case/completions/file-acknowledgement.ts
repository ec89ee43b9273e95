import type { Filing } from './filing.ts';

/** The sheet of the post decided; what was told of another post before stays as it was. */
export const fileAcknowledgement: Filing<'benefit-acknowledgement'> = async (desk, task) => {
  await desk.tx
    .updateTable('benefit_sheet')
    .set({ acknowledged_at: desk.now, acknowledged_by: task.completed_by, acknowledged_in: task.id })
    .where('case_number', '=', task.case_number)
    .where('post_id', '=', desk.case.target_post_id)
    .execute();
};
