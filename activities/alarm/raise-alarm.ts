import type { Selectable } from 'kysely';
import type { Task } from '../../db/generated/database.ts';
import type { Letter } from '../../domain/notification/letter.ts';
import { letters } from '../../domain/notification/letters.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import type { Text } from '../../domain/text.ts';
import type { TaskDesk } from '../assignment/task-desk.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { tellHr } from '../notification/tell-hr.ts';

/** F07: a step without a holder is told to HR and stays on the list of alarms until somebody holds it. */
export async function raiseNoAssignee(desk: TaskDesk, task: Selectable<Task>): Promise<void> {
  desk.audit('task-without-assignee', { role: task.role }, { task: task.id });
  const { title } = taskDefinitions[task.kind as TaskKind];
  await raise(desk, {
    kind: 'no-assignee',
    dedupeKey: `no-assignee:${task.id}`,
    detail: { kind: task.kind, role: task.role },
    task: task.id,
    letter: letters['alarm-no-assignee']({
      ...{ taskId: task.id, title },
      ...('caseNumber' in desk.owner
        ? ({ number: desk.owner.caseNumber, of: 'case' } as const)
        : ({ number: desk.owner.vacancyNumber, of: 'vacancy' } as const)),
    }),
  });
}

/** A seat of the panel for which nobody is free, before there is a ballot that could be reassigned (F32). */
export async function raiseEmptySeat(desk: CaseDesk, seat: { session: number; seat: number }): Promise<void> {
  const { case_number: caseNumber } = desk.case;
  await raise(desk, {
    kind: 'no-assignee',
    dedupeKey: `${emptySeatKey(caseNumber, seat.session)}${seat.seat}`,
    detail: { kind: 'panel-vote', role: 'panel-member', ...seat },
    letter: letters['alarm-empty-seat']({ caseNumber, ...seat }),
  });
}

/** The session has opened; whatever seat is still empty is a ballot now, with an alarm of its own. */
export async function resolveEmptySeats(desk: CaseDesk, session: number): Promise<void> {
  const resolved = await desk.tx
    .updateTable('alarm')
    .set({ resolved_at: desk.now })
    .where('dedupe_key', 'like', `${emptySeatKey(desk.case.case_number, session)}%`)
    .where('resolved_at', 'is', null)
    .returning('id')
    .execute();
  if (resolved.length > 0) await calmDown(desk);
}

function emptySeatKey(caseNumber: string, session: number): string {
  return `empty-seat:${caseNumber}:${session}:`;
}

/** A deadline was counted in a year without its holiday decree: once a year, for the whole agency. */
export async function raiseCalendarAlarm(desk: TaskDesk, year: number): Promise<void> {
  await raise(desk, {
    kind: 'calendar-year-missing',
    dedupeKey: `calendar:${desk.agency}:${year}`,
    detail: { year },
    letter: letters['alarm-calendar-year']({ year }),
  });
}

/** @returns whether this is news; a placement that is tried again raises it once for each reason */
export async function raisePlacementAlarm(
  desk: CaseDesk,
  kind: 'placement-blocked' | 'placement-not-reversible',
  { code, rule, message: why }: Refusal,
): Promise<boolean> {
  const { case_number: caseNumber, effective_date } = desk.case;
  return raise(desk, {
    kind,
    dedupeKey: `${kind}:${caseNumber}:${code}`,
    detail: { reason: code, rule: rule ?? null, why },
    letter:
      kind === 'placement-blocked'
        ? letters['alarm-placement-conflict']({ caseNumber, effectiveDate: effective_date!, why })
        : letters['alarm-not-reversible']({ caseNumber, why }),
  });
}

/** 30 calendar days from the decree have passed without an inauguration (Perka BKN 7/2017). */
export async function raiseInaugurationLate(desk: CaseDesk, decreeDated: string, by: string): Promise<void> {
  const { case_number: caseNumber } = desk.case;
  await raise(desk, {
    kind: 'inauguration-late',
    dedupeKey: `inauguration-late:${caseNumber}`,
    detail: { decreeDated, by },
    letter: letters['alarm-inauguration-late']({ caseNumber, decreeDated, by }),
  });
}

/** It was held after all. */
export async function resolveInaugurationLate(desk: CaseDesk): Promise<void> {
  const resolved = await desk.tx
    .updateTable('alarm')
    .set({ resolved_at: desk.now })
    .where('dedupe_key', '=', `inauguration-late:${desk.case.case_number}`)
    .where('resolved_at', 'is', null)
    .returning('id')
    .execute();
  if (resolved.length > 0) await calmDown(desk);
}

/** The period to decide on an objection was broken (PP 79/2021). */
export async function raiseObjectionOverdue(desk: CaseDesk, task: Selectable<Task>, decideBy: string): Promise<void> {
  const { case_number: caseNumber } = desk.case;
  await raise(desk, {
    ...{ kind: 'objection-overdue', dedupeKey: `objection-overdue:${task.id}:${decideBy}`, detail: { decideBy } },
    task: task.id,
    letter: letters['alarm-objection-overdue']({ caseNumber, decideBy }),
  });
}

interface Alarm {
  kind:
    | 'no-assignee'
    | 'calendar-year-missing'
    | 'placement-blocked'
    | 'placement-not-reversible'
    | 'objection-overdue'
    | 'inauguration-late';
  dedupeKey: string;
  detail: Record<string, string | number | null | Text>;
  letter: Letter;
  task?: string;
}

async function raise(desk: TaskDesk, { kind, dedupeKey, detail, letter, task }: Alarm): Promise<boolean> {
  const ofCase = kind !== 'calendar-year-missing';
  const raised = await desk.tx
    .insertInto('alarm')
    .values({
      case_number: ofCase && 'caseNumber' in desk.owner ? desk.owner.caseNumber : null,
      task_id: task ?? null,
      agency_id: desk.agency,
      kind,
      detail: JSON.stringify(detail),
      dedupe_key: dedupeKey,
      raised_at: desk.now,
    })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!raised) return false;
  if (ofCase) await needAttention(desk, true);
  await tellHr(desk, letter, `alarm:${raised.id}`);
  return true;
}

/** A task was taken, done or dropped: its alarm is over. */
export async function resolveTaskAlarms(desk: TaskDesk, task: string): Promise<void> {
  const resolved = await desk.tx
    .updateTable('alarm')
    .set({ resolved_at: desk.now })
    .where('task_id', '=', task)
    .where('resolved_at', 'is', null)
    .returning('id')
    .execute();
  if (resolved.length > 0) await calmDown(desk);
}

/** The case needs nobody's attention once its last alarm is over. */
async function calmDown(desk: TaskDesk): Promise<void> {
  if (!('caseNumber' in desk.owner)) return;
  const left = await desk.tx
    .selectFrom('alarm')
    .select('id')
    .where('case_number', '=', desk.owner.caseNumber)
    .where('resolved_at', 'is', null)
    .executeTakeFirst();
  if (!left) await needAttention(desk, false);
}

async function needAttention(desk: TaskDesk, needs: boolean): Promise<void> {
  if (!('caseNumber' in desk.owner)) return;
  await desk.tx
    .updateTable('mutation_case')
    .set({ needs_attention: needs })
    .where('case_number', '=', desk.owner.caseNumber)
    .execute();
}
