import type { CaseWrite } from '../../contract/case-record.ts';
import { addSpan } from '../../domain/calendar/add-span.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { type Span, workingDays } from '../../domain/calendar/span.ts';
import { considerations, type ConsiderationKind } from '../../domain/external-consideration/consideration-kind.ts';
import { letters } from '../../domain/notification/letters.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { tellClients } from './tell-clients.ts';

type Request = Extract<CaseWrite, { do: 'request-consideration' }>;

/** Sends a request to an authority outside: its row, its period, and the letter, in the step that opened its task (F24). */
export async function requestConsideration(desk: CaseDesk, { task, kind, round }: Request): Promise<void> {
  const { span, automatic } = periodOf(desk, kind);
  const expires = addSpan(desk.now.getTime(), span, await desk.calendar());
  const { id } = await desk.tx
    .insertInto('external_consideration')
    .values({
      ...{ case_number: desk.case.case_number, kind, round, task_id: task, state: 'requested', automatic },
      ...{ requested_at: desk.now, expires_at: new Date(expires.at) },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  desk.recorded.request = { expires: Math.ceil(expires.at / 1000), ...(automatic && { automatic: true as const }) };
  desk.audit('consideration-requested', { consideration: kind, round }, { task });
  const letter = letters['consideration-requested']({
    ...{ caseNumber: desk.case.case_number, label: considerations[kind].label, id },
    until: localDate(expires.at, desk.case.time_zone).toString(),
  });
  await tellClients(desk, kind, { letter, dedupe: `consideration-requested:${id}` });
}

/** Silence of I-MUT counts as approval after so many working days, where the policy of the case says so. */
function periodOf(desk: CaseDesk, kind: ConsiderationKind): { span: Span; automatic: boolean } {
  const silence = desk.policy['consideration.imutAutoApprovalDays'];
  return kind === 'imut-recommendation' && silence > 0
    ? { span: workingDays(silence), automatic: true }
    : { span: desk.policy['consideration.expiresAfter'], automatic: false };
}
