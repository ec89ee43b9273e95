import type { Text } from '../text.ts';

export const holidayKinds = ['national', 'collective-leave'] as const;
export type HolidayKind = (typeof holidayKinds)[number];

export interface Holiday {
  readonly name: Text;
  readonly kind: HolidayKind;
}

/** What an office needs to count its days. Dates are ISO (`2026-03-18`) in the office's own time zone. */
export interface HolidayCalendar {
  /** IANA name, `Asia/Jakarta` for Bantul. */
  readonly timeZone: string;
  readonly holidays: ReadonlyMap<string, Holiday>;
  /** Years whose SKB 3 Menteri is loaded. Every other year counts provisionally. */
  readonly decreedYears: ReadonlySet<number>;
}
