import { raiseInaugurationLate } from '../alarm/raise-alarm.ts';
import { startOfDay } from '../../domain/calendar/start-of-day.ts';
import { inaugurationDue } from '../../domain/placement/inauguration-due.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

/** Until the end of the 30th calendar day from the decree (Perka BKN 7/2017); the workflow waits for it. */
export async function planInauguration(desk: CaseDesk): Promise<void> {
  desk.recorded.inaugurateBy = startOfDay(inaugurationDue(await decreeDated(desk)), desk.case.time_zone, 1);
}

export async function alarmInauguration(desk: CaseDesk): Promise<void> {
  const dated = await decreeDated(desk);
  const by = inaugurationDue(dated);
  await raiseInaugurationLate(desk, dated, by);
  desk.audit('inauguration-late', { decreeDated: dated, by });
}

async function decreeDated({ tx, case: own }: CaseDesk): Promise<string> {
  const { dated } = await tx
    .selectFrom('decree')
    .select('dated')
    .where('case_number', '=', own.case_number)
    .executeTakeFirstOrThrow();
  return dated;
}
