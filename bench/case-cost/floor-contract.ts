import { defineUpdate } from '@temporalio/workflow';

/** A workflow as large as a case, in which nothing is done. */
export interface FloorPlan {
  updates: number;
  localActivities: number;
  timersFired: number;
  timersDropped: number;
}

/** @param 0 which Update it is, from 0 */
export const floorStep = defineUpdate<void, [number]>('floorStep');

export const floorType = 'floorCase';
export const floorTaskQueue = 'floor';

export interface FloorActivities {
  nothing(): Promise<void>;
}
