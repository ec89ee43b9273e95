import { defineSignal } from '@temporalio/workflow';

/** The workflow type that issues one letter outside of a case: a correction, which may come when the case is closed. */
export const decreeLetterType = 'decreeLetter';

export function decreeLetterId(letter: string): string {
  return `decree-letter-${letter}`;
}

export interface DecreeLetterInput {
  letter: string;
}

/** What became of a joint decree, or of a case's part in it: signed and printed, or to be drafted anew. */
export interface DecreeNews {
  letter: string;
  became: 'issued' | 'returned';
}

/** News, not a question, told to every case that a joint decree names. */
export const decreeSettled = defineSignal<[DecreeNews]>('decreeSettled');

export type DecreeOrder = { now: number } & (
  | { letter: string }
  | {
      caseNumber: string;
      /** The case is recalled: a draft that it leads is returned to the others, one that is signed is issued to them. */
      released?: true;
    }
);

export interface DecreeActivities {
  /**
   * Prints and signs what a signed letter says, once, keeps the bytes under their hash, and tells the cases of a joint decree. It waits for a
   * signer that is away: nothing is lost, and the letter says since when.
   */
  issueDecree(order: DecreeOrder): Promise<void>;
}
