import type { BatchRing } from './rings-of-batch.ts';

/** What the rules say of one line, and what it hangs on. */
export interface LineVerdict {
  verdict: 'eligible' | 'conditional' | 'ineligible';
  /** Rules that fail, and those for which a fact is missing or people decide. */
  failed: string[];
  open: string[];
  /** Codes of what would keep a case from being opened today. */
  conflicts: string[];
  /** The line because of which this one cannot go, though it could by itself. */
  brokenBy: number | null;
}

/** A unit before and after everybody in the batch has moved. */
export interface UnitBalance {
  unitId: string;
  before: number;
  after: number;
  minimum: number;
  need: number;
}

export interface Simulation {
  lines: number;
  ready: number;
  ineligible: number;
  brokenByOthers: number;
  rings: BatchRing[];
  balance: UnitBalance[];
  /** Whole rupiah a month: allowances of the posts taken less those of the posts left. */
  allowanceChangeRupiah: number;
}
