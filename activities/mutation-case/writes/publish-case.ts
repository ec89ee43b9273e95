import type { CaseDesk } from '../case-desk.ts';

/** The embargo on the target post is over: by HR's word, or with the receipt of the decree (F29). */
export async function publishByCommand(desk: CaseDesk, command: string): Promise<void> {
  const { account_id } = await desk.tx
    .selectFrom('command')
    .select('account_id')
    .where('id', '=', command)
    .executeTakeFirstOrThrow();
  await publish(desk, account_id);
}

/** A case that was never embargoed, or is published already, has nothing to publish. */
export async function publish(desk: CaseDesk, by?: string): Promise<void> {
  const published = await desk.tx
    .updateTable('mutation_case')
    .set({ published_at: desk.now })
    .where('case_number', '=', desk.case.case_number)
    .where('embargo', '=', true)
    .where('published_at', 'is', null)
    .returning('case_number')
    .executeTakeFirst();
  if (published) desk.audit('case-published', {}, by === undefined ? {} : { actor: by });
}
