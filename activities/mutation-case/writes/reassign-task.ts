import type { CaseWrite } from '../../../contract/case-record.ts';
import { handOverTask } from '../../assignment/hand-over-task.ts';
import { passSeatInProtocol } from '../../deliberation/pass-seat.ts';
import type { CaseDesk } from '../case-desk.ts';

type Reassignment = Extract<CaseWrite, { do: 'reassign-task' }>;

/** Hands a task to another person; a ballot takes its seat in the protocol along. */
export async function reassignTask(desk: CaseDesk, { task, command }: Reassignment): Promise<void> {
  const said = await desk.tx
    .selectFrom('command')
    .select(['account_id', 'body'])
    .where('id', '=', command)
    .executeTakeFirstOrThrow();
  const { accountId: to } = said.body as { accountId: string };
  await handOverTask(desk, {
    ...{ task, to, by: said.account_id, command },
    along: async ({ kind, session, item }) => {
      if (kind === 'panel-vote') await passSeatInProtocol(desk, { session: session!, seat: item! }, 'reassigned', to);
    },
  });
}
