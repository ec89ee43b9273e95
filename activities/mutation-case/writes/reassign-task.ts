import type { CaseWrite } from '../../../contract/case-record.ts';
import { nextAttention } from '../../../domain/attention/next-attention.ts';
import { resolveTaskAlarms } from '../../alarm/raise-alarm.ts';
import { attentionOf } from '../../assignment/attention-of.ts';
import { watchOf } from '../../assignment/watch-of.ts';
import { passSeatInProtocol } from '../../deliberation/pass-seat.ts';
import { tellOfTask } from '../../notification/tell-of-task.ts';
import type { CaseDesk } from '../case-desk.ts';

type Reassignment = Extract<CaseWrite, { do: 'reassign-task' }>;

/** Hands a task to another person; its deadline stays, an earlier escalation is over. */
export async function reassignTask(desk: CaseDesk, { task: id, command }: Reassignment): Promise<void> {
  const said = await desk.tx
    .selectFrom('command')
    .select(['account_id', 'body'])
    .where('id', '=', command)
    .executeTakeFirstOrThrow();
  const { accountId } = said.body as { accountId: string };
  const task = await desk.tx
    .updateTable('task')
    .set({
      account_id: accountId,
      pool: false,
      on_behalf_of: null,
      from_pool: false,
      unassigned: false,
      superior_id: null,
      superior_may_act: false,
      escalated_at: null,
    })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returningAll()
    .executeTakeFirstOrThrow();
  if (task.kind === 'panel-vote')
    await passSeatInProtocol(desk, { session: task.session!, seat: task.item! }, 'reassigned', accountId);
  await resolveTaskAlarms(desk, id);
  await tellOfTask(desk, task, 'task-reassigned', [accountId], command);
  desk.audit('task-reassigned', { holder: accountId }, { actor: said.account_id, task: id });
  desk.watch(watchOf(task, nextAttention(await attentionOf(desk, task)), desk.now));
}
