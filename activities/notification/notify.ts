import { oweLetter } from '../../db/notification/owe-letter.ts';
import type { CalendarEntry } from '../../domain/notification/calendar-entry.ts';
import type { Letter } from '../../domain/notification/letter.ts';
import type { TaskDesk } from '../assignment/task-desk.ts';

export interface Notice {
  accounts: readonly string[];
  letter: Letter;
  /** What makes this message one: a retry, or a second reason to say the same, adds none. */
  dedupe: string;
  task?: string;
  calendar?: CalendarEntry;
}

/** Owes a message in the transaction of the step that it tells of. */
export async function notify(
  { tx, now, owner }: Pick<TaskDesk, 'tx' | 'now' | 'owner'>,
  notice: Notice,
): Promise<void> {
  await oweLetter(tx, { ...notice, caseNumber: 'caseNumber' in owner ? owner.caseNumber : undefined, now });
}
