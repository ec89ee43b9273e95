export const spanUnits = ['working-day', 'calendar-day', 'second'] as const;
export type SpanUnit = (typeof spanUnits)[number];

/**
 * A duration as policy writes it. A negative amount counts backwards. Seconds exist so that a whole case can be shown
 * live; the law itself speaks of working and calendar days only.
 */
export interface Span {
  readonly amount: number;
  readonly unit: SpanUnit;
}

export const workingDays = (amount: number): Span => ({ amount, unit: 'working-day' });
export const calendarDays = (amount: number): Span => ({ amount, unit: 'calendar-day' });
export const seconds = (amount: number): Span => ({ amount, unit: 'second' });
