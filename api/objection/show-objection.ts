import { type ObjectionRow, readObjection } from '../../db/objection/read-objection.ts';
import type { Database } from '../../db/open-database.ts';
import type { HolidayCalendar } from '../../domain/calendar/holiday-calendar.ts';
import { officeCalendar } from '../calendar/office-calendar.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import type { Span } from '../../domain/calendar/span.ts';
import { type Clock, daysLeft, filingClock } from '../../domain/objection/objection-clock.ts';
import { objectionNotes, type ObjectionSight } from '../../domain/objection/objection-notes.ts';
import { objectionNumber } from '../../domain/objection/objection-number.ts';
import type { ObjectionState } from '../../domain/objection/objection-state.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { maySee, type Viewer } from '../../domain/privacy/visible-fields.ts';

/** The objection of a case with its clocks as they stand now; what was said is for whoever reads reasons. */
export async function showObjection(
  db: Database,
  caseNumber: string,
  as: readonly Viewer[],
  now = Date.now(),
): Promise<object> {
  const [{ receivedAt, objection }, { policy, timeZone }] = await Promise.all([
    readObjection(db, caseNumber),
    readPolicy(db, caseNumber),
  ]);
  const calendar = await officeCalendar(db, timeZone);
  const filing = receivedAt && filingClock(receivedAt.getTime(), policy['objection.filingPeriod'], calendar);
  const sight = sightOf(filing, objection, now);
  return {
    state: sight === 'overdue' ? 'pending' : sight,
    note: objectionNotes[sight],
    receivedAt,
    filing: filing && showClock(filing, policy['objection.filingPeriod'], calendar, now),
    ...(objection && {
      ...showFiled(objection, maySee('reasons', as)),
      deciding: decidingOf(objection, policy, calendar, now),
    }),
  };
}

async function readPolicy(db: Database, caseNumber: string): Promise<{ policy: Policy; timeZone: string }> {
  const row = await db
    .selectFrom('mutation_case')
    .innerJoin('agency', 'agency.id', 'mutation_case.agency_id')
    .select(['policy', 'time_zone as timeZone'])
    .where('case_number', '=', caseNumber)
    .executeTakeFirstOrThrow();
  return { policy: row.policy as unknown as Policy, timeZone: row.timeZone };
}

function sightOf(filing: Clock | null, objection: ObjectionRow | undefined, now: number): ObjectionSight {
  if (objection?.state === 'pending' && objection.overdue_at !== null) return 'overdue';
  if (objection) return objection.state as ObjectionState;
  if (!filing) return 'not-received';
  return now < filing.over ? 'open' : 'lapsed';
}

function showFiled(row: ObjectionRow, withWords: boolean): object {
  return {
    number: objectionNumber(row.case_number, row.number),
    ...{ filedAt: row.filed_at, taskId: row.task_id, overdue: row.overdue_at !== null, extendedBy: row.extended_by },
    ...{ held: row.released_at === null ? row.held : null, heldAt: row.held_at, releasedAt: row.released_at },
    ...{ withdrawnAt: row.withdrawn_at, decidedAt: row.decided_at, remedy: row.remedy },
    ...{ followUpCase: row.follow_up_case, followUpRefusal: row.follow_up_refusal },
    ...(withWords && {
      ...{ reasons: row.reasons, documentIds: row.documents, decisionReasons: row.decision_reasons },
      ...{ extensionReason: row.extension_reason, holdReason: row.hold_reason },
      ...{ withdrawalReason: row.withdrawal_reason },
    }),
  };
}

function decidingOf(row: ObjectionRow, policy: Policy, calendar: HolidayCalendar, now: number): object | null {
  if (row.due_at === null) return null;
  const over = row.due_at.getTime();
  const clock = { over, lastDay: localDate(over, calendar.timeZone).toString(), provisional: false };
  const period = policy['sla.objection-decision'];
  return showClock(clock, { ...period, amount: period.amount + row.extended_by }, calendar, now);
}

function showClock(clock: Clock, period: Span, calendar: HolidayCalendar, now: number): object {
  const { lastDay, over, provisional } = clock;
  const left = daysLeft(now, clock, period, calendar);
  return { lastDay, over: new Date(over), days: period.amount, daysLeft: left, unit: period.unit, provisional };
}
