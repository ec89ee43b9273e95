import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../../domain/calendar/is-working-day.ts';
import { calendar2026 } from './calendar-fixtures.ts';

describe('a working day', () => {
  it('is Monday to Friday', () => {
    expect(['2026-03-09', '2026-03-13'].every((date) => isWorkingDay(date, calendar2026))).toBe(true);
    expect(['2026-03-14', '2026-03-15'].some((date) => isWorkingDay(date, calendar2026))).toBe(false);
  });

  it('is no national holiday and no collective leave', () => {
    expect(isWorkingDay('2026-03-19', calendar2026)).toBe(false);
    expect(isWorkingDay('2026-03-24', calendar2026)).toBe(false);
    expect(isWorkingDay('2026-03-25', calendar2026)).toBe(true);
  });

  it('knows only the fixed national days of a year without decree', () => {
    expect(isWorkingDay('2027-01-01', calendar2026)).toBe(false);
    expect(isWorkingDay('2027-08-17', calendar2026)).toBe(false);
    expect(isWorkingDay('2027-03-10', calendar2026)).toBe(true);
  });

  it('leaves 2026 with the days its decree gives', () => {
    expect(calendar2026.holidays.size).toBe(25);
    const kinds = [...calendar2026.holidays.values()].map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'collective-leave')).toHaveLength(8);
  });
});
