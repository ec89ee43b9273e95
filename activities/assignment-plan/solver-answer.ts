/** What the thread is at. */
export type SolverStage = 'relaxation' | 'whole-numbers' | 'conflict' | 'smallest-relaxation';

export type SolverAnswer =
  /** Columns that are one. */
  | { outcome: 'optimal'; chosen: number[]; wholeNumbersNeeded: boolean }
  /** Rows that cannot hold together, and the fewest steps by which they would. */
  | { outcome: 'infeasible'; conflict: number[]; relaxation: { row: number; by: number }[] };

export type SolverMessage = { stage: SolverStage } | { answer: SolverAnswer };
