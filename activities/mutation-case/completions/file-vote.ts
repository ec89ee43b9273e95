import type { Filing } from './filing.ts';

/** One row for each motion of the ballot. */
export const fileVote: Filing<'panel-vote'> = async (desk, task, form) => {
  await desk.tx
    .insertInto('vote')
    .values(
      [{ motion: 1, choice: form.choice, reasons: form.reasons }, ...(form.alternatives ?? [])].map((vote) => ({
        ...vote,
        case_number: task.case_number,
        session: task.session!,
        seat: task.item!,
        task_id: task.id,
        account_id: task.completed_by,
        cast_at: desk.now,
      })),
    )
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
