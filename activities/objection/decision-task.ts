import type { CaseDesk } from '../mutation-case/case-desk.ts';

/** The objection and the task of deciding on it know each other. */
export async function noteDecisionTask(desk: CaseDesk, task: string): Promise<void> {
  await desk.tx
    .updateTable('objection')
    .set({ task_id: task })
    .where('case_number', '=', desk.case.case_number)
    .where('state', '=', 'pending')
    .execute();
}

/** From when the period to decide runs, epoch ms: the proven receipt of the objection, whenever its task was opened. */
export async function filedAt(desk: CaseDesk): Promise<number | undefined> {
  const objection = await pending(desk);
  return objection?.filed_at.getTime();
}

/** Days by which the authority took longer. */
export async function extensionOf(desk: CaseDesk, kind: string): Promise<number> {
  if (kind !== 'objection-decision') return 0;
  return (await pending(desk))?.extended_by ?? 0;
}

function pending({ tx, case: { case_number } }: CaseDesk) {
  return tx
    .selectFrom('objection')
    .select(['filed_at', 'extended_by'])
    .where('case_number', '=', case_number)
    .where('state', '=', 'pending')
    .executeTakeFirst();
}
