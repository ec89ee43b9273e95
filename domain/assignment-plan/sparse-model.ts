import type { PlanConstraint } from './plan-constraint.ts';

/** A constraint as a row: the sum of its entries stays between the bounds; null where there is none. */
export interface ModelRow {
  constraint: PlanConstraint;
  lower: number | null;
  upper: number | null;
}

/** Compressed columns, one a pair of the problem and each zero or one; the sum of the costs is to be as large as can be. Plain JSON. */
export interface SparseModel {
  rows: ModelRow[];
  costs: number[];
  /** Where each column begins in `indices` and `values`; one more than there are columns. */
  starts: number[];
  indices: number[];
  values: number[];
}
