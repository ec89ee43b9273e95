/**
 * What two persons may do to a stuck case, and nothing else (F13): go on without a step nobody takes, or give its holder
 * more time. Voting for others and deciding for the authority are not on the list and never will be.
 */
export const overrideKinds = ['skip-task', 'extend-deadline'] as const;
export type OverrideKind = (typeof overrideKinds)[number];
