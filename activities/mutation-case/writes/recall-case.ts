import type { CaseWrite } from '../../../contract/case-record.ts';
import type { CaseDesk } from '../case-desk.ts';

type Recall = Extract<CaseWrite, { do: 'recall' }>;

/** Somebody takes the case back; what follows (freed post, cancelled tasks, undone placement) is recorded as it is done. */
export async function recallCase(desk: CaseDesk, { as, command }: Recall): Promise<void> {
  const { account_id } = await desk.tx
    .selectFrom('command')
    .select('account_id')
    .where('id', '=', command)
    .executeTakeFirstOrThrow();
  desk.audit(as === 'withdrawn' ? 'case-withdrawn' : 'case-rescinded', { command }, { actor: account_id });
}
