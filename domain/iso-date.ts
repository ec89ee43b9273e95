/**
 * Calendar dates as ISO text (`YYYY-MM-DD`), which sorts as it reads. Months are added as the civil service counts them: the same day of
 * a later month, or that month's last day where it has no such day (29 February, 31 August + 6 months).
 */
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;

export function isRealDate(date: string): boolean {
  const parts = pattern.exec(date);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function addDays(date: string, days: number): string {
  return new Date(utc(date) + days * msPerDay).toISOString().slice(0, 10);
}

export function addMonths(date: string, months: number): string {
  const monthIndex = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(monthIndex / 12);
  const month = (monthIndex % 12) + 1;
  return format(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

export function addYears(date: string, years: number): string {
  return addMonths(date, years * 12);
}

/** Whole months served from one date to another, and the days left over; zero when `to` lies before `from`. */
export function monthsAndDaysBetween(from: string, to: string): { months: number; days: number } {
  if (to <= from) return { months: 0, days: 0 };
  let months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  if (addMonths(from, months) > to) months -= 1;
  return { months, days: daysBetween(addMonths(from, months), to) };
}

/** Completed years of age on a date. */
export function ageOn(birthDate: string, on: string): number {
  return Math.floor(monthsAndDaysBetween(birthDate, on).months / 12);
}

export function firstOfNextMonth(date: string): string {
  return addMonths(`${date.slice(0, 7)}-01`, 1);
}

/** Monday is 1, Sunday 7 (ISO 8601). */
export function weekdayOf(date: string): number {
  return new Date(utc(date)).getUTCDay() || 7;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

function dayOf(date: string): number {
  return Number(date.slice(8, 10));
}

export function daysBetween(from: string, to: string): number {
  return (utc(to) - utc(from)) / msPerDay;
}

function utc(date: string): number {
  return Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date));
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function format(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
