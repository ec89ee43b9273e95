import { oweLetter } from '../../db/notification/owe-letter.ts';
import type { CalendarEntry } from '../../domain/notification/calendar-entry.ts';
import type { Letter } from '../../domain/notification/letter.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

export interface Notice {
  accounts: readonly string[];
  letter: Letter;
  /** What makes this message one: a retry, or a second reason to say the same, adds none. */
  dedupe: string;
  task?: string;
  calendar?: CalendarEntry;
}

/** Owes a message in the transaction of the step that it tells of. */
export async function notify(desk: CaseDesk, notice: Notice): Promise<void> {
  await oweLetter(desk.tx, { ...notice, caseNumber: desk.case.case_number, now: desk.now });
}
