import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { CaseWrite } from '../../../contract/case-record.ts';
import type { Task } from '../../../db/generated/database.ts';
import { nextAttention } from '../../../domain/attention/next-attention.ts';
import type { AuditEvent } from '../../../domain/audit/audit-event.ts';
import { raiseNoAssignee } from '../../alarm/raise-alarm.ts';
import { attentionOf } from '../../assignment/attention-of.ts';
import { findTied } from '../../assignment/find-tied.ts';
import { substituteFor } from '../../assignment/seat-of-panel.ts';
import { watchOf } from '../../assignment/watch-of.ts';
import { passSeatInProtocol } from '../../deliberation/pass-seat.ts';
import { tellOfTask } from '../../notification/tell-of-task.ts';
import type { CaseDesk } from '../case-desk.ts';

type Recusal = Extract<CaseWrite, { do: 'recuse-seat' }>;

/**
 * A member who is not free steps back for the whole case: they read nothing of it any more, and their seat passes to a
 * substitute (UU 30/2014 art 42–43). Without a substitute it is an alarm, never a smaller panel.
 */
export async function recuseSeat(desk: CaseDesk, { task: id, command }: Recusal): Promise<void> {
  const said = await desk.tx
    .selectFrom('command')
    .select(['account_id', 'body'])
    .where('id', '=', command)
    .executeTakeFirstOrThrow();
  const { reason } = said.body as { reason: string };
  const task = await desk.tx.selectFrom('task').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  await desk.tx
    .insertInto('recusal')
    .values({
      ...{ case_number: desk.case.case_number, account_id: said.account_id, task_id: id },
      ...{ reason, recorded_at: desk.now },
    })
    .execute();
  const reasonSha256 = createHash('sha256').update(reason).digest('hex');
  await passSeat(desk, task, said.account_id, { actor: said.account_id, detail: { reasonSha256 } });
}

/** A tie that was found after the panel was composed takes the seat away as well (R22). */
export async function passSeatOfTied(desk: CaseDesk, task: Selectable<Task>): Promise<boolean> {
  const member = task.account_id;
  if (task.kind !== 'panel-vote' || member === null || !(await findTied(desk)).includes(member)) return false;
  await passSeat(desk, task, member, { detail: { tied: true } });
  return true;
}

interface Cause {
  actor?: string;
  detail: AuditEvent['detail'];
}

async function passSeat(
  desk: CaseDesk,
  before: Selectable<Task>,
  member: string,
  { actor, detail }: Cause,
): Promise<void> {
  const seat = { session: before.session!, seat: before.item! };
  const substitute = await substituteFor(desk, seat);
  await passSeatInProtocol(desk, seat, actor === undefined ? 'found-tie' : 'declared', substitute);
  const task = await desk.tx
    .updateTable('task')
    .set({
      account_id: substitute ?? null,
      barred: [...before.barred, member],
      unassigned: substitute === undefined,
      superior_id: null,
      superior_may_act: false,
      escalated_at: null,
    })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const by = { task: task.id, ...(actor !== undefined && { actor }) };
  desk.audit('seat-recused', { ...seat, member, substitute: substitute ?? null, ...detail }, by);
  if (substitute === undefined) await raiseNoAssignee(desk, task);
  else await tellOfTask(desk, task, 'task-opened', [substitute], desk.now.toISOString());
  desk.watch(watchOf(task, nextAttention(await attentionOf(desk, task)), desk.now));
}
