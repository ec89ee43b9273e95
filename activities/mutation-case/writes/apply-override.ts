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

/** The document check opens again beside the stage the case is in; the tasks themselves follow in the same step. */
export async function reopenDocuments(desk: CaseDesk, command: string): Promise<void> {
  const override = await confirm(desk, command);
  desk.audit('documents-reopened', detailOf(override), { actor: override.confirmed_by! });
}

/** Nobody confirmed it: it is taken back and cannot be confirmed any more. Its reason, too, stays outside of the chain. */
export async function retractOverride(desk: CaseDesk, command: string): Promise<void> {
  const said = await sayingOf(desk, command);
  const override = await desk.tx
    .updateTable('case_override')
    .set({ retracted_by: said.account, retracted_at: desk.now, retraction_reason: said.body.reason })
    .where('id', '=', said.body.overrideId)
    .returningAll()
    .executeTakeFirstOrThrow();
  desk.audit(
    'override-retracted',
    { ...detailOf(override), retractionSha256: sha256(said.body.reason) },
    { actor: said.account, ...(override.task_id !== null && { task: override.task_id }) },
  );
}

type Confirmed = Selectable<CaseOverride>;

async function confirm(desk: CaseDesk, command: string): Promise<Confirmed> {
  const said = await sayingOf(desk, command);
  const override = await desk.tx
    .updateTable('case_override')
    .set({ confirmed_by: said.account, confirmed_at: desk.now })
    .where('id', '=', said.body.overrideId)
    .returningAll()
    .executeTakeFirstOrThrow();
  await desk.tx
    .updateTable('mutation_case')
    .set({ overridden: true })
    .where('case_number', '=', desk.case.case_number)
    .execute();
  return override;
}

interface Saying {
  overrideId: string;
  /** Of a request that is taken back. */
  reason: string;
}

async function sayingOf(desk: CaseDesk, command: string): Promise<{ account: string; body: Saying }> {
  const said = await desk.tx
    .selectFrom('command')
    .select(['account_id as account', 'body'])
    .where('id', '=', command)
    .executeTakeFirstOrThrow();
  return { account: said.account, body: said.body as unknown as Saying };
}

/** The reason stays in its row; the chain keeps its digest. */
function detailOf(override: Confirmed) {
  return {
    override: override.id,
    requestedBy: override.requested_by,
    reasonSha256: sha256(override.reason),
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
