import i18next from 'i18next';

/** Every date and number is written in the reader's language; instants in the time of the agency's office. */
const officeTime = 'Asia/Jakarta';

function locale(): string {
  return i18next.language === 'en' ? 'en-GB' : 'id-ID';
}

/** "Jumat, 4 Desember 2026", of an instant or a date. */
export function longDate(at: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'full', timeZone: zoneOf(at) }).format(new Date(at));
}

/** "4 Des 2026". */
export function shortDate(at: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: zoneOf(at) }).format(new Date(at));
}

/** "4 Des 2026 16.00". */
export function dateAndTime(at: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: officeTime } as const;
  return new Intl.DateTimeFormat(locale(), style).format(new Date(at));
}

/** "November 2026", of a date in it. */
export function monthName(date: string): string {
  return new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(date));
}

/** A number as the reader writes it. */
export function number(value: number, digits = 0): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
}

/** A calendar date is the same day everywhere; an instant is a day at the office. */
function zoneOf(at: string): string {
  return at.length === 10 ? 'UTC' : officeTime;
}
