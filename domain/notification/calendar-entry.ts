/** A session as a calendar knows it. The uid stays the same over every change, the sequence goes up with each (RFC 5545). */
export interface CalendarEntry {
  uid: string;
  sequence: number;
  method: 'request' | 'cancel';
  /** ISO instant with offset. */
  heldAt: string;
  place: string;
  caseNumber: string;
  session: number;
}

export function calendarUid(caseNumber: string, session: number): string {
  return `session-${caseNumber}-${session}@mutasi`;
}
