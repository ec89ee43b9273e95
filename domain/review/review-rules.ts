/** How a review comes to its verdict; raised whenever the same answers would give another one (docs/adr/0045). */
export const reviewRules = '2026-11';

/** Colleagues asked of the unit, where there are so many. */
export const colleaguesAsked = 2;
/** Fewer voices than this are not averaged: an average of two is nearly a name. */
export const leastVoices = 3;
/** A cause that colleagues name counts when so many of them do. */
export const colleaguesToName = 2;
