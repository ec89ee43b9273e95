import { type Clock, filingClock } from '../../domain/objection/objection-clock.ts';
import { readObjection } from '../../db/objection/read-objection.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

/** The period to object as the calendar stands now; nothing while the decree was not received. */
export async function filingWindow(desk: CaseDesk): Promise<(Clock & { receivedAt: Date }) | undefined> {
  const { receivedAt } = await readObjection(desk.tx, desk.case.case_number);
  if (!receivedAt) return undefined;
  const clock = filingClock(receivedAt.getTime(), desk.policy['objection.filingPeriod'], await desk.calendar());
  return { ...clock, receivedAt };
}

/** The employee learns until when they may object, and the case until when it must stay open for that. */
export async function noteFilingWindow(desk: CaseDesk): Promise<Clock | undefined> {
  const window = await filingWindow(desk);
  if (window) desk.recorded.objectUntil = Math.ceil(window.over / 1000);
  return window;
}
