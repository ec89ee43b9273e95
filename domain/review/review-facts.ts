/** Why nobody reviews a person any more: another post, or no longer in service. */
export const reasonsLeft = ['moved-on', 'left-service'] as const;
export type ReasonLeft = (typeof reasonsLeft)[number];

/** What answers around a review are checked against. */
export interface ReviewFacts {
  /** Absent while the person holds the post. */
  left: ReasonLeft | undefined;
  /** Of the account that a plan names; absent where it names none. */
  owner: 'known' | 'unknown' | 'concerned' | undefined;
}
