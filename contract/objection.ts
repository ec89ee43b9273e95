import { defineSignal, defineUpdate } from '@temporalio/workflow';
import type { ObjectionRemedy } from '../domain/objection/objection-state.ts';
import { mutationCaseId, type Recall } from './mutation-case.ts';

/** The workflow type; a child of its case, which starts it when an objection is filed (docs/adr/0041). */
export const objectionType = 'objection';

export function objectionId(caseNumber: string): string {
  return `objection-${caseNumber}`;
}

export interface ObjectionInput {
  caseNumber: string;
  /** Account of whoever objects. */
  by: string;
}

/** What became of it; the case acts on it. */
export type ObjectionEnd =
  | { became: 'withdrawn' | 'rejected' }
  /** `command` is the one by which it was decided. */
  | { became: 'upheld'; remedy: ObjectionRemedy; command: string };

/** Its tasks and steps are counted from here, so that they never meet those of the case itself. */
export const firstObjectionTask = 9000;
export const firstObjectionStep = 1_000_000;

/** To whom one speaks about a task: to the case, or to its objection. */
export function workflowOfTask(caseNumber: string, task: string): string {
  const count = Number(task.slice(task.lastIndexOf('-') + 1));
  return count > firstObjectionTask ? objectionId(caseNumber) : mutationCaseId(caseNumber);
}

export interface Extension extends Recall {
  /** Days, in the unit of the period. */
  days: number;
}

export const withdrawObjection = defineUpdate<void, [Recall]>('withdrawObjection');
export const extendObjection = defineUpdate<void, [Extension]>('extendObjection');

/** News from the case: deadlines or holders of tasks may have changed. */
export const tasksMoved = defineSignal('tasksMoved');
