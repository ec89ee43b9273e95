import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarEntry } from './owed-letter.ts';

/** How long a session takes in a calendar; nobody is held to it. */
const sessionMinutes = 120;

export interface CalendarFile {
  method: 'request' | 'cancel';
  filename: string;
  content: string;
}

/**
 * A session as an iCalendar file that a mail program offers to accept (RFC 5546): one uid for good, a higher sequence for
 * each change, `CANCEL` to take it out again. It names the case's number and nobody but the reader.
 */
export function calendarFile(
  { uid, sequence, method, heldAt, place, caseNumber, session }: CalendarEntry,
  { organizer, attendee }: { organizer: string; attendee: string },
): CalendarFile {
  const start = new Date(heldAt);
  const calendar = new ICalCalendar({
    prodId: { company: 'mutasi', product: 'sidang', language: 'ID' },
    method: method === 'cancel' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  const event = calendar.createEvent({
    id: uid,
    sequence,
    start,
    end: new Date(start.getTime() + sessionMinutes * 60_000),
    // The moment of the file is the session's, so that the same letter sent twice is the same file.
    stamp: start,
    summary: `Sidang Tim Penilai Kinerja ${session} (${caseNumber})`,
    location: place,
    organizer: { name: 'Mutasi', email: addressIn(organizer) },
    status: method === 'cancel' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  event.createAttendee({ email: attendee, rsvp: true });
  return { method, filename: 'sidang.ics', content: calendar.toString() };
}

function addressIn(from: string): string {
  return /<([^>]+)>/.exec(from)?.[1] ?? from;
}
