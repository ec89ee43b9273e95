import { addSpan } from '../../domain/calendar/add-span.ts';
import { nextAttention } from '../../domain/attention/next-attention.ts';
import { sessionOf } from '../../domain/deliberation/protocol.ts';
import { attentionOf } from '../assignment/attention-of.ts';
import { watchOf } from '../assignment/watch-of.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { appendProtocol } from './append-protocol.ts';
import { nextSubstitute, tellSeats } from './pass-seat.ts';
import { readPanel } from './read-panel.ts';

/** A session on another day: its opening is due anew, and seats that were empty are filled by whoever is free now. */
export async function moveSession(desk: CaseDesk, session: number): Promise<void> {
  for (;;) {
    const held = sessionOf((await readPanel(desk))!, session)!;
    const empty = held.seats.find(({ holder }) => holder === undefined);
    const holder = empty && (await nextSubstitute(desk, held, 'anybody'));
    if (!empty || holder === undefined) break;
    await appendProtocol(desk, 'system', { event: 'seated', session, seat: empty.seat, holder });
  }
  await tellSeats(desk, session);
  const { begins } = sessionOf((await readPanel(desk))!, session)!;
  const opening = await desk.tx
    .selectFrom('task')
    .selectAll()
    .where('case_number', '=', desk.case.case_number)
    .where('kind', '=', 'session-attendance')
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (!opening) return;
  const due = addSpan(begins * 1000, desk.policy['sla.session-attendance'], await desk.calendar());
  const task = await desk.tx
    .updateTable('task')
    .set({
      ...{ due_at: new Date(due.at), due_provisional: due.provisional, escalated_at: null },
      ...{
        reminded_before: false,
        reminded_due: false,
        overdue_reminders: 0,
        superior_id: null,
        superior_may_act: false,
      },
    })
    .where('id', '=', opening.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const moved = { from: opening.due_at.toISOString(), to: task.due_at.toISOString(), provisional: due.provisional };
  desk.audit('deadline-moved', moved, { task: task.id });
  desk.watch(watchOf(task, nextAttention(await attentionOf(desk, task)), desk.now));
}
