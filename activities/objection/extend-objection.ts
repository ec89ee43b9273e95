import { readObjection } from '../../db/objection/read-objection.ts';
import { afterDueMoved } from '../../domain/attention/after-due-moved.ts';
import { nextAttention } from '../../domain/attention/next-attention.ts';
import { letters } from '../../domain/notification/letters.ts';
import { decidingClock } from '../../domain/objection/objection-clock.ts';
import type { ObjectionState } from '../../domain/objection/objection-state.ts';
import { refuseExtension } from '../../domain/objection/refuse-extension.ts';
import { attentionOf } from '../assignment/attention-of.ts';
import { watchOf } from '../assignment/watch-of.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { saidOfObjection } from './said-of-objection.ts';
import { tellOfObjection } from './tell-of-objection.ts';

/** The authority takes more time, once, where the policy of the case names a ground for it; the employee reads why. */
export async function extendObjection(
  desk: CaseDesk,
  { task: id, command }: { task: string; command: string },
): Promise<void> {
  const said = await saidOfObjection(desk, command);
  const [by, body] = [said.by, said.body as { days: number; reason: string }];
  const { case_number: caseNumber } = desk.case;
  const { objection } = await readObjection(desk.tx, caseNumber);
  const before = await desk.tx.selectFrom('task').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const refused = refuseExtension(
    {
      ...{ state: objection?.state as ObjectionState | undefined, extendedBy: objection?.extended_by ?? 0 },
      ...{ over: before.due_at.getTime(), allowed: desk.policy['objection.extensionDays'] },
    },
    body.days,
    desk.now.getTime(),
  );
  if (refused) {
    desk.recorded.objection = { refused };
    return;
  }
  const period = desk.policy['sla.objection-decision'];
  const longer = { ...period, amount: period.amount + body.days };
  const clock = decidingClock(objection!.filed_at.getTime(), longer, await desk.calendar());
  const done = afterDueMoved((await attentionOf(desk, before)).done, clock.over, desk.now.getTime());
  const task = await desk.tx
    .updateTable('task')
    .set({
      ...{ due_at: new Date(clock.over), due_provisional: clock.provisional },
      ...{ reminded_before: done.remindedBefore, reminded_due: done.remindedDue },
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await desk.tx
    .updateTable('objection')
    .set({ extended_by: body.days, extension_reason: body.reason, extended_at: desk.now })
    .where('case_number', '=', caseNumber)
    .where('state', '=', 'pending')
    .execute();
  desk.audit('objection-extended', { days: body.days, due: task.due_at.toISOString() }, { actor: by, task: id });
  const decideBy = { date: clock.lastDay, provisional: clock.provisional };
  await tellOfObjection(desk, letters['objection-extended']({ caseNumber, decideBy }), '');
  desk.watch(watchOf(task, nextAttention(await attentionOf(desk, task)), desk.now));
}
