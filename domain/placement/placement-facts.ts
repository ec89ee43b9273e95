import type { EffectiveDateFacts } from './effective-date-facts.ts';

/** What the forms around a placement are checked against. Dates are ISO; absent is what has not happened yet. */
export interface PlacementFacts {
  /** The date decided. */
  effectiveDate: string | undefined;
  /** What a date is held against now. */
  date: EffectiveDateFacts;
  /** First day for which somebody can be invited now: the next working day (Perka BKN 7/2017). */
  earliestInauguration: string;
  /** Last day for the inauguration: 30 calendar days from the decree (Perka BKN 7/2017). */
  inaugurateBy: string | undefined;
  /** Day of the invitation that was sent. */
  invitedFor: string | undefined;
  /** Day on which duty started, by the SPMT. */
  dutyStartedOn: string | undefined;
  /** The post that a rescinded case's employee might be given instead; absent where the form names none. */
  settlement: SettlementPost | undefined;
}

export interface SettlementPost {
  known: boolean;
  free: boolean;
  /** Not lower than the post held before the move, in class and job grade. */
  equal: boolean;
}
