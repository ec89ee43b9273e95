import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { CaseOverride } from '../../../db/generated/database.ts';
import { afterDueMoved } from '../../../domain/attention/after-due-moved.ts';
import { nextAttention } from '../../../domain/attention/next-attention.ts';
import { resolveTaskAlarms } from '../../alarm/raise-alarm.ts';
import { attentionOf } from '../../assignment/attention-of.ts';
import { watchOf } from '../../assignment/watch-of.ts';
import type { CaseDesk } from '../case-desk.ts';

interface Applied {
  task: string;
  command: string;
}

/** The case goes on without a step: the task is closed unanswered and marked with who asked and who confirmed (F13). */
export async function skipTask(desk: CaseDesk, { task: id, command }: Applied): Promise<void> {
  const override = await confirm(desk, command);
  await desk.tx
    .updateTable('task')
    .set({ state: 'cancelled', unassigned: false, overridden_by: override.id })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .execute();
  await resolveTaskAlarms(desk, id);
  desk.audit('task-skipped', detailOf(override), { actor: override.confirmed_by!, task: id });
}

/** The holder is given more time; what was reminded and escalated begins anew with the new moment. */
export async function extendDeadline(desk: CaseDesk, { task: id, command }: Applied): Promise<void> {
  const override = await confirm(desk, command);
  const before = await desk.tx.selectFrom('task').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const dueAt = override.due_at!;
  const { done } = await attentionOf(desk, before);
  const moved = afterDueMoved(done, dueAt.getTime(), desk.now.getTime());
  const task = await desk.tx
    .updateTable('task')
    .set({
      due_at: dueAt,
      due_provisional: false,
      overridden_by: override.id,
      reminded_before: moved.remindedBefore,
      reminded_due: moved.remindedDue,
      overdue_reminders: moved.overdueReminders,
      escalated_at: moved.escalatedAt === undefined ? null : new Date(moved.escalatedAt),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const detail = { ...detailOf(override), from: before.due_at.toISOString(), to: dueAt.toISOString() };
  desk.audit('deadline-extended', detail, { actor: override.confirmed_by!, task: id });
  desk.watch(watchOf(task, nextAttention(await attentionOf(desk, task)), desk.now));
}

type Confirmed = Selectable<CaseOverride>;

async function confirm(desk: CaseDesk, command: string): Promise<Confirmed> {
  const said = await desk.tx
    .selectFrom('command')
    .select(['account_id', 'body'])
    .where('id', '=', command)
    .executeTakeFirstOrThrow();
  const { overrideId } = said.body as { overrideId: string };
  const override = await desk.tx
    .updateTable('case_override')
    .set({ confirmed_by: said.account_id, confirmed_at: desk.now })
    .where('id', '=', overrideId)
    .returningAll()
    .executeTakeFirstOrThrow();
  await desk.tx
    .updateTable('mutation_case')
    .set({ overridden: true })
    .where('case_number', '=', desk.case.case_number)
    .execute();
  return override;
}

/** The reason stays in its row; the chain keeps its digest. */
function detailOf(override: Confirmed) {
  return {
    override: override.id,
    requestedBy: override.requested_by,
    reasonSha256: createHash('sha256').update(override.reason).digest('hex'),
  };
}
