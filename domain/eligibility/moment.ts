/** When a case is certified: at submission, before the panel deliberates, before the decree. Later moments bind more. */
export const moments = ['submission', 'deliberation', 'decree'] as const;

export type Moment = (typeof moments)[number];

/** Whether a duty that begins at `since` already binds. */
export function hasReached(moment: Moment, since: Moment): boolean {
  return moments.indexOf(moment) >= moments.indexOf(since);
}
