import type { Protocol } from './protocol.ts';

/**
 * Who seals the minutes: the holder of the chair's seat in the last session; where that seat is empty, the first member who
 * sits, as in a panel composed without a chair. Nobody who stepped back: their seat has passed on.
 */
export function presidingMember({ sessions }: Protocol): string | undefined {
  return sessions.at(-1)?.seats.find(({ holder }) => holder !== undefined)?.holder;
}
