import type { Hex, Sha256 } from './digest.ts';
import { hashLeaf, hashNode } from './merkle-tree.ts';

export interface Inclusion {
  /** Place of the leaf, from 0. */
  index: number;
  proof: readonly Hex[];
}

/**
 * The root that a leaf and its audit path lead to in a tree of `size` leaves; nothing where the path does not fit such a
 * tree. Level by level, as the tree grows: where the last node of a level has no sibling it goes up unchanged.
 */
export function followProof(sha256: Sha256, text: string, { index, proof }: Inclusion, size: number): Hex | undefined {
  if (!Number.isInteger(index) || index < 0 || index >= size) return undefined;
  const siblings = [...proof];
  let hash = hashLeaf(sha256, text);
  let [at, width] = [index, size];
  while (width > 1) {
    const isRight = at % 2 === 1;
    if (isRight || at + 1 < width) {
      const sibling = siblings.shift();
      if (sibling === undefined) return undefined;
      hash = isRight ? hashNode(sha256, sibling, hash) : hashNode(sha256, hash, sibling);
    }
    [at, width] = [Math.floor(at / 2), Math.ceil(width / 2)];
  }
  return siblings.length === 0 ? hash : undefined;
}
