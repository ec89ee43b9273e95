import { describe, expect, it } from 'vitest';
import type { HolidayCalendar } from '../../../domain/calendar/holiday-calendar.ts';
import { calendarDays, seconds, type Span, workingDays } from '../../../domain/calendar/span.ts';
import { daysLeft, decidingClock, filingClock } from '../../../domain/objection/objection-clock.ts';
import { refuseExtension } from '../../../domain/objection/refuse-extension.ts';
import { refuseFiling } from '../../../domain/objection/refuse-filing.ts';

const name = { id: 'Cuti bersama', en: 'Collective leave' };
/** November 2026 has no holiday; leave is what a decree adds. */
const calendar = (...leave: string[]): HolidayCalendar => ({
  timeZone: 'Asia/Jakarta',
  holidays: new Map(leave.map((date) => [date, { name, kind: 'collective-leave' as const }])),
  decreedYears: new Set([2026, 2027]),
});
const at = (date: string, time: string): number => Date.parse(`${date}T${time}+07:00`);
/** A Monday. */
const received = at('2026-11-02', '10:15:00');
const filed = at('2026-11-02', '10:15:00');

interface Case {
  what: string;
  period: Span;
  leave?: string[];
  now: number;
  outcome: 'accepted' | 'late' | 'in time' | 'overdue';
}

/** 14 days to file from the receipt, working days unless the agency states another unit. */
const filing: Case[] = [
  { what: 'day 0, the moment of receipt', period: workingDays(14), now: received, outcome: 'accepted' },
  { what: 'day 13', period: workingDays(14), now: at('2026-11-19', '09:00:00'), outcome: 'accepted' },
  { what: 'day 14, morning', period: workingDays(14), now: at('2026-11-20', '07:30:00'), outcome: 'accepted' },
  {
    what: 'day 14, after office hours',
    period: workingDays(14),
    now: at('2026-11-20', '22:00:00'),
    outcome: 'accepted',
  },
  { what: 'day 14, its last second', period: workingDays(14), now: at('2026-11-20', '23:59:59'), outcome: 'accepted' },
  { what: 'Saturday after day 14', period: workingDays(14), now: at('2026-11-21', '00:00:00'), outcome: 'late' },
  { what: 'day 15', period: workingDays(14), now: at('2026-11-23', '07:30:00'), outcome: 'late' },
  ...(['2026-11-20', '2026-11-12'] as const).map((leave) => ({
    ...{ what: `day 15, of which ${leave} became collective leave`, period: workingDays(14), leave: [leave] },
    ...{ now: at('2026-11-23', '23:00:00'), outcome: 'accepted' as const },
  })),
  {
    ...{ what: 'the day after, with one day of leave', period: workingDays(14), leave: ['2026-11-12'] },
    ...{ now: at('2026-11-24', '00:00:01'), outcome: 'late' },
  },
  { what: 'calendar day 14', period: calendarDays(14), now: at('2026-11-16', '23:59:59'), outcome: 'accepted' },
  { what: 'calendar day 15', period: calendarDays(14), now: at('2026-11-17', '00:00:00'), outcome: 'late' },
  {
    ...{ what: 'calendar day 15 after leave, which moves no calendar day', period: calendarDays(14) },
    ...{ leave: ['2026-11-12'], now: at('2026-11-17', '00:00:00'), outcome: 'late' },
  },
  { what: 'second 8 of 8', period: seconds(8), now: received + 8_000, outcome: 'late' },
];

/** 21 days to decide from the proven receipt of the objection. */
const deciding: Case[] = [
  { what: 'day 20', period: workingDays(21), now: at('2026-11-30', '16:00:00'), outcome: 'in time' },
  { what: 'day 21, office open', period: workingDays(21), now: at('2026-12-01', '15:59:59'), outcome: 'in time' },
  { what: 'day 21, office closed', period: workingDays(21), now: at('2026-12-01', '16:00:00'), outcome: 'overdue' },
  { what: 'day 22', period: workingDays(21), now: at('2026-12-02', '08:00:00'), outcome: 'overdue' },
  {
    ...{ what: 'day 22, one day of it collective leave', period: workingDays(21), leave: ['2026-11-26'] },
    ...{ now: at('2026-12-02', '15:00:00'), outcome: 'in time' },
  },
  {
    ...{ what: 'day 23, one day of it collective leave', period: workingDays(21), leave: ['2026-11-26'] },
    ...{ now: at('2026-12-03', '08:00:00'), outcome: 'overdue' },
  },
  { what: 'day 22, extended by 7', period: workingDays(28), now: at('2026-12-02', '08:00:00'), outcome: 'in time' },
  {
    what: 'day 28 over, extended by 7',
    period: workingDays(28),
    now: at('2026-12-10', '16:00:00'),
    outcome: 'overdue',
  },
  { what: 'calendar day 21', period: calendarDays(21), now: at('2026-11-23', '15:00:00'), outcome: 'in time' },
  { what: 'calendar day 22', period: calendarDays(21), now: at('2026-11-24', '08:00:00'), outcome: 'overdue' },
];

describe('the clocks of an objection', () => {
  it.each(filing)('filing: $what is $outcome', ({ period, leave = [], now, outcome }) => {
    const window = filingClock(received, period, calendar(...leave));
    expect(refuseFiling({ window }, now)).toBe(outcome === 'late' ? 'objection-late' : undefined);
  });

  it.each(deciding)('deciding: $what is $outcome', ({ period, leave = [], now, outcome }) => {
    expect(now >= decidingClock(filed, period, calendar(...leave)).over).toBe(outcome === 'overdue');
  });

  it('are counted from the next working day where the decree came on a free day', () => {
    expect(filingClock(at('2026-11-07', '20:00:00'), workingDays(14), calendar()).lastDay).toBe('2026-11-26');
    expect(filingClock(at('2026-11-08', '23:59:59'), workingDays(14), calendar()).lastDay).toBe('2026-11-26');
    expect(filingClock(at('2026-11-09', '00:00:00'), workingDays(14), calendar()).lastDay).toBe('2026-11-27');
  });

  it('are provisional where a year has no decree yet', () => {
    expect(filingClock(at('2027-12-20', '10:00:00'), workingDays(14), calendar())).toMatchObject({ provisional: true });
    expect(filingClock(received, workingDays(14), calendar())).toMatchObject({ provisional: false });
  });

  it('say how many days are left, in their own unit', () => {
    const [working, days] = [workingDays(14), calendarDays(14)];
    const left = (now: number, period: Span, ...leave: string[]): number =>
      daysLeft(now, filingClock(received, period, calendar(...leave)), period, calendar(...leave));
    expect(left(received, working)).toBe(14);
    expect(left(at('2026-11-19', '23:00:00'), working)).toBe(1);
    expect(left(at('2026-11-20', '09:00:00'), working)).toBe(0);
    expect(left(at('2026-11-25', '09:00:00'), working)).toBe(0);
    expect(left(received, working, '2026-11-12')).toBe(14);
    expect(left(received, days)).toBe(14);
  });
});

describe('an objection that stands already', () => {
  const window = filingClock(received, workingDays(14), calendar());
  it.each([
    ['pending', 'objection-already-filed'],
    ['rejected', 'objection-already-filed'],
    ['upheld', 'objection-already-filed'],
    ['moot', 'objection-already-filed'],
    ['withdrawn', 'objection-withdrawn'],
    ['inadmissible', undefined],
  ] as const)('%s: %s', (earlier, refused) => {
    expect(refuseFiling({ window, earlier }, received)).toBe(refused);
  });

  it('cannot be filed before the decree was received', () => {
    expect(refuseFiling({}, received)).toBe('objection-before-receipt');
  });
});

describe('an extension', () => {
  const over = at('2026-12-01', '16:00:00');
  const standing = { state: 'pending' as const, extendedBy: 0, over, allowed: 7 };
  it('is granted once, before the period is over and within what the policy names', () => {
    expect(refuseExtension(standing, 7, over - 1)).toBeUndefined();
    expect(refuseExtension(standing, 8, over - 1)).toBe('objection-extension-unlawful');
    expect(refuseExtension({ ...standing, allowed: 0 }, 1, over - 1)).toBe('objection-extension-unlawful');
    expect(refuseExtension({ ...standing, extendedBy: 1 }, 1, over - 1)).toBe('objection-already-extended');
    expect(refuseExtension(standing, 1, over)).toBe('objection-overdue');
    expect(refuseExtension({ ...standing, state: 'rejected' }, 1, over - 1)).toBe('objection-not-pending');
    expect(refuseExtension({ ...standing, state: undefined }, 1, over - 1)).toBe('objection-not-pending');
  });
});
