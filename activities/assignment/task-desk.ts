import type { Transaction } from 'kysely';
import type { TaskWatch } from '../../contract/case-record.ts';
import type { DB } from '../../db/generated/database.ts';
import type { HolidayCalendar } from '../../domain/calendar/holiday-calendar.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { TaskAction } from '../../domain/task/task-action.ts';

/** Whose task it is: a case's, or a vacancy's with the name of its position. */
export type TaskOwner = { caseNumber: string } | { vacancyNumber: string; position: string };

/** What a task needs of the desk at which a step is written down, be it of a case or of a vacancy (ADR 0035). */
export interface TaskDesk {
  readonly tx: Transaction<DB>;
  readonly now: Date;
  readonly policy: Policy;
  /** Today in the agency's time zone, ISO date. */
  readonly today: string;
  readonly agency: string;
  readonly timeZone: string;
  readonly owner: TaskOwner;
  /** Whom the matter is about: they hear of no alarm. */
  readonly concerned: string | undefined;
  calendar(): Promise<HolidayCalendar>;
  audit(
    action: TaskAction,
    detail?: Readonly<Record<string, string | number | boolean | null>>,
    by?: { actor?: string; task?: string },
  ): void;
  watch(task: TaskWatch): void;
}
