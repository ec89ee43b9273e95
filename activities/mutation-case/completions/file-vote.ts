import type { Filing } from './filing.ts';

export const fileVote: Filing<'panel-vote'> = async (desk, task, form) => {
  await desk.tx
    .insertInto('vote')
    .values({
      case_number: task.case_number,
      session: task.session!,
      seat: task.item!,
      task_id: task.id,
      account_id: task.completed_by,
      choice: form.choice,
      reasons: form.reasons,
      cast_at: desk.now,
    })
    .execute();
};

/** The minutes belong to the last session of the case. */
export const fileMinutes: Filing<'panel-minutes'> = async (desk, task, form) => {
  await desk.tx
    .updateTable('deliberation')
    .set({ minutes: form.minutes })
    .where('case_number', '=', task.case_number)
    .where('session', '=', (sessions) =>
      sessions
        .selectFrom('deliberation')
        .select(({ fn }) => fn.max('session').as('last'))
        .where('case_number', '=', task.case_number),
    )
    .execute();
};
