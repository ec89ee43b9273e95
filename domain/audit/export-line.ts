import type { ChainHead, Checkpoint } from './checkpoint.ts';
import type { Hex } from './digest.ts';

/** Raised with every change of the lines below; a verifier refuses a version it does not know. */
export const exportVersion = 1;
export const exportFormat = 'mutasi-audit-export';

/** The first line. */
export interface HeaderLine {
  format: typeof exportFormat;
  version: typeof exportVersion;
  agency: string;
  /** Day of the checkpoint that the proofs lead to: the last one below. Null before the first checkpoint. */
  checkpoint: string | null;
}

/** Every checkpoint from the first to the one of the header. */
export interface CheckpointLine extends Checkpoint {
  kind: 'checkpoint';
}

/** One row of the record; cases by number, events in their order. */
export interface EventLine extends AuditRow {
  kind: 'event';
  case: string;
}

/** Ends a case: its head now, and its head as the checkpoint has it; null for a case younger than the checkpoint. */
export interface HeadLine {
  kind: 'head';
  case: string;
  seq: number;
  hash: Hex;
  leaf: ProvenHead | null;
}

export interface ProvenHead {
  index: number;
  seq: number;
  hash: Hex;
  /** Audit path from the leaf to the root of the checkpoint. */
  proof: Hex[];
}

/** The last line: without it the export was cut off. */
export interface EndLine {
  kind: 'end';
  cases: number;
  events: number;
}

export type ExportLine = CheckpointLine | EventLine | HeadLine | EndLine;

export interface AuditRow {
  seq: number;
  /** RFC 8785 text exactly as it was hashed. */
  body: string;
  hash: Hex;
}

/** A case as it is read for an export. */
export interface CaseRecord {
  caseNumber: string;
  rows: readonly AuditRow[];
  /** Undefined where somebody took it away. */
  head: Omit<ChainHead, 'caseNumber'> | undefined;
}
