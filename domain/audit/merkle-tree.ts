import type { Hex, Sha256 } from './digest.ts';

/** All levels of a tree, leaves first; the last level is the root alone. Empty for no leaves. */
export type MerkleTree = readonly (readonly Hex[])[];

// RFC 6962 section 2.1: the byte in front tells leaves from nodes, so that nobody can pass a node off as a leaf.
const leafPrefix = { byte: 0 };
const nodePrefix = { byte: 1 };

export function hashLeaf(sha256: Sha256, text: string): Hex {
  return sha256(leafPrefix, { text });
}

export function hashNode(sha256: Sha256, left: Hex, right: Hex): Hex {
  return sha256(nodePrefix, { hex: left }, { hex: right });
}

/**
 * The Merkle tree of RFC 6962 section 2.1. Pairing level by level and passing an odd last one up unchanged gives the same
 * tree as the RFC's split at the largest power of two.
 * @param leaves the texts in their order
 */
export function growTree(sha256: Sha256, leaves: readonly string[]): MerkleTree {
  if (leaves.length === 0) return [];
  let level: readonly Hex[] = leaves.map((text) => hashLeaf(sha256, text));
  const levels = [level];
  while (level.length > 1) {
    const below = level;
    level = Array.from({ length: Math.ceil(below.length / 2) }, (_, index) => {
      const right = below[2 * index + 1];
      return right === undefined ? below[2 * index]! : hashNode(sha256, below[2 * index]!, right);
    });
    levels.push(level);
  }
  return levels;
}

/** The root of no leaves is the hash of nothing. */
export function rootOf(sha256: Sha256, tree: MerkleTree): Hex {
  return tree.at(-1)?.[0] ?? sha256();
}

/** The audit path of a leaf (RFC 6962 section 2.1.1): the siblings from the bottom up. */
export function proofOf(tree: MerkleTree, index: number): Hex[] {
  return tree.slice(0, -1).flatMap((level, height) => {
    const sibling = level[Math.floor(index / 2 ** height) ^ 1];
    return sibling === undefined ? [] : [sibling];
  });
}
