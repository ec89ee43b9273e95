import fc from 'fast-check';
import { describe, it } from 'vitest';
import { addSpan } from '../../../domain/calendar/add-span.ts';
import { isWorkingDay } from '../../../domain/calendar/is-working-day.ts';
import { localDate } from '../../../domain/calendar/office-day.ts';
import { spanUnits, workingDays } from '../../../domain/calendar/span.ts';
import { at, calendar2026, timeZone } from './calendar-fixtures.ts';

const moment = fc.integer({ min: at('2025-11-01T00:00'), max: at('2027-03-01T00:00') });
const amount = fc.integer({ min: -40, max: 40 });
const unit = fc.constantFrom(...spanUnits);

describe('adding a span', () => {
  it('keeps the order of the moments it starts from', () => {
    fc.assert(
      fc.property(moment, moment, amount, unit, (a, b, amount, unit) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a];
        const end = (from: number): number => addSpan(from, { amount, unit }, calendar2026).at;
        return end(earlier) <= end(later);
      }),
    );
  });

  it('keeps the order of the amounts', () => {
    fc.assert(
      fc.property(moment, amount, fc.nat(10), unit, (from, amount, more, unit) => {
        const end = (amount: number): number => addSpan(from, { amount, unit }, calendar2026).at;
        return end(amount) <= end(amount + more);
      }),
    );
  });

  it('of working days always ends on a working day', () => {
    fc.assert(
      fc.property(moment, amount, (from, amount) => {
        const { at } = addSpan(from, workingDays(amount), calendar2026);
        return isWorkingDay(localDate(at, timeZone).toString(), calendar2026);
      }),
    );
  });

  it('of working days in two parts is the same as in one', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (from, first, second) => {
        const half = addSpan(from, workingDays(first), calendar2026).at;
        const inParts = addSpan(half, workingDays(second), calendar2026).at;
        return inParts === addSpan(from, workingDays(first + second), calendar2026).at;
      }),
    );
  });
});
