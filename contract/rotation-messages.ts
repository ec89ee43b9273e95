import { defineSignal } from '@temporalio/workflow';

/** The workflow type; one workflow a round of a batch: the first commit, and each retry of what failed. */
export const rotationType = 'rotation';

export function rotationId(batch: string, round: number): string {
  return `rotation-${batch}-${round}`;
}

export interface RotationInput {
  batch: string;
  /** 1 for the first commit, then each retry. */
  round: number;
  /** Who commits; their roles at that moment go with the cases. */
  by: { account: string; roles: string[] };
  /** Carried over when the history is begun anew. */
  paused?: boolean;
  /** The rules were asked again in an earlier history of this round. */
  judged?: boolean;
  /** After how many lines the history is begun anew; 200 where it is left out. */
  linesAHistory?: number;
}

export type MoveEnd = 'opened' | 'refused' | 'waiting';

/** Counts and line numbers only: who goes where stays in the record. */
export interface RotationActivities {
  /** Lines that still have to be opened, in their order. */
  nextRotationMoves(input: { batch: string; round: number; limit: number }): Promise<number[]>;
  /** Asks the rules of all lines without a case; those that fail get their reason, and nobody is moved. */
  judgeRotation(input: { batch: string; round: number; now: number }): Promise<void>;
  /** Judges one line anew and opens its case; done before, it is not done again. */
  openRotationMove(input: { batch: string; line: number; by: RotationInput['by']; now: number }): Promise<MoveEnd>;
  /** Notes that no line waits for its turn any more. */
  finishRotation(input: { batch: string }): Promise<void>;
}

export const rotationPaused = defineSignal('rotationPaused');
export const rotationResumed = defineSignal('rotationResumed');
