import { type Stage, stagesShown } from '../../cases/case-filter.ts';
import type { GetStuckCasesData, GetStuckCasesResponse } from '../../client/types.gen.ts';

export type StuckCase = GetStuckCasesResponse['items'][number];
export type StuckReason = NonNullable<NonNullable<GetStuckCasesData['query']>['reason']>;

/** What the list is narrowed to, as it stands in the address. */
export interface StuckFilter {
  reason?: StuckReason | undefined;
  stage?: Stage | undefined;
  hours?: number | undefined;
}

export const reasonsAsked: StuckReason[] = [
  'overdue',
  'unassigned',
  'alarm',
  'unacknowledged',
  'messages-owed',
  'waiting-external',
];

/** Stuck for at least a day, three days, a week, thirty days. */
export const agesAsked = [24, 72, 168, 720];

export function readStuckFilter(search: Record<string, unknown>): StuckFilter {
  return {
    ...(reasonsAsked.includes(search['reason'] as StuckReason) && { reason: search['reason'] as StuckReason }),
    ...(stagesShown.includes(search['stage'] as Stage) && { stage: search['stage'] as Stage }),
    ...(agesAsked.includes(search['hours'] as number) && { hours: search['hours'] as number }),
  };
}
