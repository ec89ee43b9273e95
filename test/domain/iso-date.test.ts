import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { addMonths, ageOn, firstOfNextMonth, isRealDate, monthsAndDaysBetween } from '../../domain/iso-date.ts';

const days = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => Temporal.PlainDate.from('1930-01-01').add({ days }).toString());

test('adds months as Temporal does, the last day where a month is shorter', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -240, max: 840 }), (date, months) => {
      expect(addMonths(date, months)).toBe(Temporal.PlainDate.from(date).add({ months }).toString());
    }),
  );
});

test('months and days lead from one date to the other', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a];
      const { months, days } = monthsAndDaysBetween(from, to);
      expect(Temporal.PlainDate.from(addMonths(from, months)).add({ days }).toString()).toBe(to);
      expect(addMonths(from, months + 1) > to).toBe(true);
    }),
  );
});

test.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2025-04-31', false],
  ['2025-00-10', false],
  ['2025-1-1', false],
  ['15-07-2026', false],
])('%s is real: %s', (date, real) => {
  expect(isRealDate(date)).toBe(real);
});

test('age grows on the birthday, for 29 February on the 28th of a common year', () => {
  expect(ageOn('1990-07-15', '2026-07-14')).toBe(35);
  expect(ageOn('1990-07-15', '2026-07-15')).toBe(36);
  expect(ageOn('2004-02-29', '2022-02-27')).toBe(17);
  expect(ageOn('2004-02-29', '2022-02-28')).toBe(18);
  expect(firstOfNextMonth('2025-12-31')).toBe('2026-01-01');
});
