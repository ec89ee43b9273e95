/**
 * How an objection stands. `inadmissible`: it came late, which is answered and kept (PP 79/2021); `moot`: the case was withdrawn or
 * rescinded meanwhile, so there is nothing left to object to.
 */
export const objectionStates = ['pending', 'inadmissible', 'withdrawn', 'rejected', 'upheld', 'moot'] as const;
export type ObjectionState = (typeof objectionStates)[number];

/**
 * What an upheld objection leads to. The decree is revoked each time; then nothing follows, the panel deliberates once more, or another
 * decree is prepared on the post that the authority names (docs/adr/0041).
 */
export const objectionRemedies = ['rescind', 're-deliberate', 'change-decree'] as const;
export type ObjectionRemedy = (typeof objectionRemedies)[number];
