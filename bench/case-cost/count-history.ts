import type { WorkflowHandle } from '@temporalio/client';

/** What one workflow cost its server. */
export interface HistoryCost {
  events: number;
  bytes: number;
  /**
   * Billable actions: the start, activities, timers, Updates, signals; the local activities of one workflow task count
   * once.
   */
  actions: number;
  updates: number;
  localActivities: number;
  timersFired: number;
  /** Started and then cancelled, or still running at the end. */
  timersDropped: number;
}

export async function countHistory(handle: WorkflowHandle): Promise<HistoryCost> {
  const [{ events }, { raw }] = await Promise.all([handle.fetchHistory(), handle.describe()]);
  const all = events ?? [];
  const count = (attributes: keyof (typeof all)[number]): number => all.filter((event) => event[attributes]).length;

  const markers = all
    .map((event) => event.markerRecordedEventAttributes)
    .filter((marker) => marker?.markerName === 'core_local_activity');
  const tasksWithLocalActivities = new Set(markers.map((marker) => String(marker?.workflowTaskCompletedEventId))).size;
  const updates = count('workflowExecutionUpdateAcceptedEventAttributes');
  const timers = count('timerStartedEventAttributes');
  const timersFired = count('timerFiredEventAttributes');
  return {
    events: all.length,
    bytes: Number(raw.workflowExecutionInfo?.historySizeBytes),
    actions:
      count('workflowExecutionStartedEventAttributes') +
      count('activityTaskScheduledEventAttributes') +
      count('workflowExecutionSignaledEventAttributes') +
      timers +
      updates +
      tasksWithLocalActivities,
    updates,
    localActivities: markers.length,
    timersFired,
    timersDropped: timers - timersFired,
  };
}

export function meanCost(costs: readonly HistoryCost[]): HistoryCost {
  const keys = Object.keys(costs[0]!) as (keyof HistoryCost)[];
  const mean = (key: keyof HistoryCost): number => costs.reduce((sum, cost) => sum + cost[key], 0) / costs.length;
  return Object.fromEntries(keys.map((key) => [key, mean(key)])) as unknown as HistoryCost;
}
