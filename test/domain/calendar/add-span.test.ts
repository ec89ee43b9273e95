import { describe, expect, it } from 'vitest';
import { addSpan } from '../../../domain/calendar/add-span.ts';
import { calendarDays, seconds, workingDays } from '../../../domain/calendar/span.ts';
import { at, calendar2026, calendar2027, local } from './calendar-fixtures.ts';

const deadline = (from: string, days: number): string => local(addSpan(at(from), workingDays(days), calendar2026).at);

describe('working days', () => {
  it('begin on the day after and end with office hours', () => {
    expect(deadline('2026-03-02T08:00', 3)).toBe('2026-03-05T16:00');
    expect(deadline('2026-03-02T23:59', 3)).toBe('2026-03-05T16:00');
    expect(deadline('2026-03-03T00:00', 3)).toBe('2026-03-06T16:00');
  });

  it('leave out weekends', () => {
    expect(deadline('2026-03-06T10:00', 1)).toBe('2026-03-09T16:00');
    expect(deadline('2026-03-07T10:00', 1)).toBe('2026-03-09T16:00');
  });

  it('leave out the collective leave around Nyepi and Idul Fitri 2026', () => {
    expect(deadline('2026-03-16T10:00', 1)).toBe('2026-03-17T16:00');
    expect(deadline('2026-03-16T10:00', 2)).toBe('2026-03-25T16:00');
    expect(deadline('2026-03-17T10:00', 1)).toBe('2026-03-25T16:00');
    expect(deadline('2026-03-20T10:00', 3)).toBe('2026-03-27T16:00');
  });

  it('count backwards for a negative amount', () => {
    expect(deadline('2026-03-25T16:00', -1)).toBe('2026-03-17T16:00');
    expect(deadline('2026-03-09T16:00', -1)).toBe('2026-03-06T16:00');
  });

  it('of zero end with the day itself, or the next working day', () => {
    expect(deadline('2026-03-17T10:00', 0)).toBe('2026-03-17T16:00');
    expect(deadline('2026-03-18T10:00', 0)).toBe('2026-03-25T16:00');
  });

  it("are the office's days, not those of UTC", () => {
    // 23:30 UTC on Sunday is already Monday 06:30 in Bantul.
    const from = Date.parse('2026-03-08T23:30:00Z');
    expect(local(addSpan(from, workingDays(1), calendar2026).at)).toBe('2026-03-10T16:00');
  });
});

describe('a year whose decree is missing', () => {
  it('makes a deadline that crosses into it provisional and names the year', () => {
    const crossing = addSpan(at('2026-12-30T10:00'), workingDays(2), calendar2026);
    expect(crossing).toEqual({ at: at('2027-01-04T16:00'), provisional: true, undecreedYears: [2027] });
  });

  it('moves the deadline once it is decreed', () => {
    const crossing = addSpan(at('2026-12-30T10:00'), workingDays(2), calendar2027);
    expect(crossing).toEqual({ at: at('2027-01-05T16:00'), provisional: false, undecreedYears: [] });
  });

  it('does not trouble a deadline on the last working day of the year before', () => {
    const last = addSpan(at('2026-12-30T10:00'), workingDays(1), calendar2026);
    expect(last).toEqual({ at: at('2026-12-31T16:00'), provisional: false, undecreedYears: [] });
  });

  it('is found when counting backwards too', () => {
    expect(addSpan(at('2027-01-05T16:00'), workingDays(-1), calendar2026).undecreedYears).toEqual([2027]);
  });

  it('is named beside the other ones', () => {
    const nothing = { ...calendar2026, decreedYears: new Set<number>() };
    expect(addSpan(at('2026-12-30T10:00'), workingDays(2), nothing).undecreedYears).toEqual([2026, 2027]);
  });
});

describe('calendar days and seconds', () => {
  it('count every day and end with office hours', () => {
    const review = addSpan(at('2026-12-15T08:00'), calendarDays(30), calendar2026);
    expect(review).toEqual({ at: at('2027-01-14T16:00'), provisional: false, undecreedYears: [] });
    expect(local(addSpan(at('2026-03-17T09:00'), calendarDays(1), calendar2026).at)).toBe('2026-03-18T16:00');
  });

  it('keep to the wall clock where the clock is changed', () => {
    const berlin = { ...calendar2026, timeZone: 'Europe/Berlin' };
    const from = Date.parse('2026-03-28T09:00:00Z');
    expect(new Date(addSpan(from, calendarDays(0), berlin).at).toISOString()).toBe('2026-03-28T15:00:00.000Z');
    expect(new Date(addSpan(from, calendarDays(1), berlin).at).toISOString()).toBe('2026-03-29T14:00:00.000Z');
  });

  it('are exact in seconds', () => {
    expect(addSpan(1_500, seconds(8), calendar2026).at).toBe(9_500);
    expect(addSpan(1_500, seconds(-4), calendar2026).at).toBe(-2_500);
  });
});
