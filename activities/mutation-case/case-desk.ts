import type { Transaction } from 'kysely';
import type { Recorded, TaskWatch } from '../../contract/case-record.ts';
import { readHolidayTable } from '../../db/calendar/read-holiday-table.ts';
import type { DB } from '../../db/generated/database.ts';
import type { CaseRow } from '../../db/mutation-case/lock-case.ts';
import type { AuditAction, AuditEvent } from '../../domain/audit/audit-event.ts';
import type { HolidayCalendar } from '../../domain/calendar/holiday-calendar.ts';
import { openHolidayCalendar } from '../../domain/calendar/holiday-table.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { TaskDesk } from '../assignment/task-desk.ts';

/**
 * One step of a case being written down: its open transaction, the case as it stands, the workflow's time, and what the
 * step leaves for the audit chain and for the workflow.
 */
export class CaseDesk implements TaskDesk {
  readonly tx: Transaction<DB>;
  readonly case: CaseRow;
  readonly now: Date;
  readonly recorded: Recorded = {};
  readonly #events: AuditEvent[] = [];
  #calendar: HolidayCalendar | undefined;

  constructor(tx: Transaction<DB>, row: CaseRow, now: Date) {
    this.tx = tx;
    this.case = row;
    this.now = now;
  }

  get policy(): Policy {
    return this.case.policy as unknown as Policy;
  }

  get agency(): string {
    return this.case.agency_id;
  }

  get timeZone(): string {
    return this.case.time_zone;
  }

  get owner(): { caseNumber: string } {
    return { caseNumber: this.case.case_number };
  }

  get concerned(): string {
    return this.case.employee_account_id;
  }

  get events(): readonly AuditEvent[] {
    return this.#events;
  }

  /** Today in the agency's time zone, ISO date. */
  get today(): string {
    return localDate(this.now.getTime(), this.case.time_zone).toString();
  }

  async calendar(): Promise<HolidayCalendar> {
    this.#calendar ??= openHolidayCalendar(await readHolidayTable(this.tx, this.case.time_zone));
    return this.#calendar;
  }

  audit(action: AuditAction, detail?: AuditEvent['detail'], by: { actor?: string; task?: string } = {}): void {
    this.#events.push({
      at: this.now.toISOString(),
      actor: by.actor ?? 'system',
      action,
      ...(by.task !== undefined && { task: by.task }),
      ...(detail && { detail }),
    });
  }

  watch(task: TaskWatch): void {
    const others = (this.recorded.tasks ?? []).filter((other) => other.id !== task.id);
    this.recorded.tasks = [...others, task];
  }
}
