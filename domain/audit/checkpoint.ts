import type { Hex, Sha256 } from './digest.ts';
import { growTree, type MerkleTree, rootOf } from './merkle-tree.ts';

/** The head of the chain of a case, or of a vacancy: its last event. */
export interface ChainHead {
  /** Number of the case, or of the vacancy (`L-…`). */
  caseNumber: string;
  seq: number;
  hash: Hex;
}

/** A head as a leaf of a checkpoint. */
export interface CheckpointHead extends ChainHead {
  agency: string;
}

/** Where the leaves of one agency stand, so that a case that was left out of its export is noticed. */
export interface LeafRange {
  from: number;
  leaves: number;
}

export interface CheckpointBody {
  agencies: Readonly<Record<string, LeafRange>>;
  /** ISO date at the office. */
  day: string;
  leaves: number;
  /** ISO instant. */
  madeAt: string;
  /** Hash of the checkpoint before this one; 32 zero bytes before the first. */
  previous: Hex;
  root: Hex;
}

/** A checkpoint as it is kept and handed out: its text, and the SHA-256 of it. */
export interface Checkpoint {
  body: string;
  hash: Hex;
}

/** RFC 8785 text of a leaf: three plain fields, in the order of their names. */
export function leafText({ caseNumber, seq, hash }: ChainHead): string {
  return JSON.stringify({ caseNumber, hash, seq });
}

/** The order of the leaves: agency by agency, then by case number. */
export function inLeafOrder(heads: readonly CheckpointHead[]): CheckpointHead[] {
  const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
  return heads.toSorted((a, b) => compare(a.agency, b.agency) || compare(a.caseNumber, b.caseNumber));
}

/** @param heads in leaf order */
export function treeOfHeads(sha256: Sha256, heads: readonly CheckpointHead[]): MerkleTree {
  return growTree(sha256, heads.map(leafText));
}

/** @param heads in leaf order */
export function makeCheckpoint(
  sha256: Sha256,
  heads: readonly CheckpointHead[],
  { day, madeAt, previous }: Pick<CheckpointBody, 'day' | 'madeAt' | 'previous'>,
): Checkpoint & { root: Hex } {
  const agencies: Record<string, LeafRange> = {};
  heads.forEach(({ agency }, index) => (agencies[agency] ??= { from: index, leaves: 0 }).leaves++);
  const root = rootOf(sha256, treeOfHeads(sha256, heads));
  const said: CheckpointBody = { agencies, day, leaves: heads.length, madeAt, previous, root };
  const body = JSON.stringify(said);
  return { body, hash: sha256({ text: body }), root };
}
