/** What a date for the move is held against: at the decision, at the signature of the decree, on the day, and when it is corrected. */
export interface EffectiveDateFacts {
  /** Today in the agency's time zone, ISO date. */
  today: string;
  /** Still in active service. */
  serves: boolean;
  /** First day of retirement, by the earlier of both posts; undefined where the birth date is not known. */
  retiresOn: string | undefined;
  /** Political freezes of either agency without an approval; `to` is the first day after, null without a known end. */
  freezes: readonly { from: string; to: string | null }[];
  /** Mendagri has approved this move in the freeze. */
  freezeApproved: boolean;
  /** Last day of the courses that are enrolled and not finished. */
  trainingEndsOn: string | undefined;
  /** First day from which nobody else holds the target post; null where somebody does without an end. */
  postFreeFrom: string | null;
  /** The target post was closed. */
  postAbolished: boolean;
}
