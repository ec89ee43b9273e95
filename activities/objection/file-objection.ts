import { readObjection } from '../../db/objection/read-objection.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { letters } from '../../domain/notification/letters.ts';
import { decidingClock } from '../../domain/objection/objection-clock.ts';
import type { ObjectionRefusalCode } from '../../domain/objection/objection-refusals.ts';
import { objectionNumber } from '../../domain/objection/objection-number.ts';
import type { ObjectionState } from '../../domain/objection/objection-state.ts';
import { refuseFiling } from '../../domain/objection/refuse-filing.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { filingWindow } from './filing-window.ts';
import { holdByPolicy } from './hold-effective-date.ts';
import { saidOfObjection } from './said-of-objection.ts';
import { tellOfObjection } from './tell-of-objection.ts';

interface Said {
  reasons: string;
  documentIds: string[];
}

type Window = NonNullable<Awaited<ReturnType<typeof filingWindow>>>;

/**
 * Takes an objection in with the proof of its receipt (PP 79/2021). One that comes late is answered by the law and kept too; whatever else
 * cannot be taken in leaves nothing.
 */
export async function fileObjection(desk: CaseDesk, command: string): Promise<void> {
  const said = await saidOfObjection(desk, command);
  const [by, body] = [said.by, said.body as Said];
  const { objection: earlier } = await readObjection(desk.tx, desk.case.case_number);
  const window = await filingWindow(desk);
  const refused =
    (by === desk.case.employee_account_id ? undefined : ('objection-own-only' as const)) ??
    refuseFiling({ window, earlier: earlier?.state as ObjectionState | undefined }, desk.now.getTime()) ??
    (await refuseEvidence(desk, by, body.documentIds));
  const number = (earlier?.number ?? 0) + 1;
  if (refused) {
    desk.recorded.objection = { refused };
    if (refused === 'objection-late' && !earlier) await answerLate(desk, { command, by, body, number }, window!);
    return;
  }
  await insert(desk, { command, by, body, number }, window!, 'pending');
  desk.audit('objection-filed', { number, lastDay: window!.lastDay }, { actor: by });
  const decideBy = decidingClock(desk.now.getTime(), desk.policy['sla.objection-decision'], await desk.calendar());
  const letter = letters['objection-received']({
    ...{ caseNumber: desk.case.case_number, number: objectionNumber(desk.case.case_number, number) },
    ...{ receivedAt: desk.now.getTime(), timeZone: desk.case.time_zone },
    decideBy: { date: decideBy.lastDay, provisional: decideBy.provisional },
  });
  await tellOfObjection(desk, letter, String(number));
  desk.recorded.objection = (await holdByPolicy(desk)) ? { held: true } : {};
}

interface Filed {
  command: string;
  by: string;
  body: Said;
  number: number;
}

async function answerLate(desk: CaseDesk, filed: Filed, window: Window): Promise<void> {
  await insert(desk, filed, window, 'inadmissible');
  desk.audit('objection-inadmissible', { number: filed.number, lastDay: window.lastDay }, { actor: filed.by });
  const receivedOn = localDate(window.receivedAt.getTime(), desk.case.time_zone).toString();
  const { case_number: caseNumber } = desk.case;
  const letter = letters['objection-inadmissible']({ caseNumber, lastDay: window.lastDay, receivedOn });
  await tellOfObjection(desk, letter, String(filed.number));
}

async function insert(
  desk: CaseDesk,
  { command, by, body, number }: Filed,
  { receivedAt, lastDay }: Window,
  state: 'pending' | 'inadmissible',
): Promise<void> {
  await desk.tx
    .insertInto('objection')
    .values({
      ...{ case_number: desk.case.case_number, number, command_id: command, state, filed_by: by, filed_at: desk.now },
      ...{ reasons: body.reasons, documents: body.documentIds, received_at: receivedAt, last_day: lastDay },
    })
    .execute();
}

/** What is given as evidence must be in the file, and of whoever objects. */
async function refuseEvidence(
  desk: CaseDesk,
  by: string,
  documents: readonly string[],
): Promise<ObjectionRefusalCode | undefined> {
  if (documents.length === 0) return undefined;
  const known = await desk.tx
    .selectFrom('case_document')
    .select('id')
    .where('case_number', '=', desk.case.case_number)
    .where('kind', '=', 'objection-evidence')
    .where('uploaded_by', '=', by)
    .where('erased_at', 'is', null)
    .where('id', 'in', documents)
    .execute();
  return known.length === new Set(documents).size ? undefined : 'objection-evidence-unknown';
}
