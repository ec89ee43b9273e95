/**
 * What two persons may do to a stuck case, and nothing else (F13): go on without a step nobody takes, give its holder more
 * time, or have the documents of a case that has moved on checked once more. Voting for others and deciding for the
 * authority are not on the list and never will be.
 */
export const overrideKinds = ['skip-task', 'extend-deadline', 'reopen-documents'] as const;
export type OverrideKind = (typeof overrideKinds)[number];
