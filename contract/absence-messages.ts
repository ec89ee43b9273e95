import { defineSignal } from '@temporalio/workflow';

/** The workflow type; one workflow a delegation, its id made of the delegation's. */
export const absenceType = 'absence';

export function absenceId(delegation: string): string {
  return `absence-${delegation}`;
}

export interface AbsenceInput {
  delegation: string;
  /** Its first moment, epoch seconds. */
  from: number;
  /** The first moment after it, epoch seconds. */
  until: number;
}

export interface AbsenceActivities {
  /** Numbers of the open cases, and workflow ids of the open vacancies, whose tasks this absence may move at the instant, epoch milliseconds. */
  casesOfAbsence(input: { delegation: string; now: number }): Promise<string[]>;
}

export const absenceRevoked = defineSignal('absenceRevoked');
