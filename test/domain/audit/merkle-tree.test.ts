import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../db/audit/sha256.ts';
import { followProof } from '../../../domain/audit/follow-proof.ts';
import { growTree, hashLeaf, hashNode, proofOf, rootOf } from '../../../domain/audit/merkle-tree.ts';

/** The definition as RFC 6962, section 2.1, writes it down: split at the largest power of two below the number. */
function rootByDefinition(leaves: readonly string[]): string {
  if (leaves.length === 0) return sha256();
  if (leaves.length === 1) return hashLeaf(sha256, leaves[0]!);
  const split = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return hashNode(sha256, rootByDefinition(leaves.slice(0, split)), rootByDefinition(leaves.slice(split)));
}

const root = (leaves: readonly string[]): string => rootOf(sha256, growTree(sha256, leaves));
const leaves = fc.array(fc.string(), { minLength: 1, maxLength: 40 });
const leavesAndOne = leaves.chain((list) => fc.tuple(fc.constant(list), fc.nat(list.length - 1)));

describe('the Merkle tree', () => {
  it('gives the roots that Certificate Transparency publishes for its eight test leaves', () => {
    const hex = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
    const texts = hex.map((bytes) => Buffer.from(bytes, 'hex').toString('utf8'));
    expect(texts.map((_, index) => root(texts.slice(0, index)))).toEqual([
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
      '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    ]);
    expect(root(texts)).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  it('is the tree of the definition, whatever the number of leaves', () => {
    fc.assert(fc.property(fc.array(fc.string(), { maxLength: 70 }), (list) => root(list) === rootByDefinition(list)));
  });

  it('proves every leaf in its place', () => {
    fc.assert(
      fc.property(leavesAndOne, ([list, index]) => {
        const tree = growTree(sha256, list);
        const inclusion = { index, proof: proofOf(tree, index) };
        expect(followProof(sha256, list[index]!, inclusion, list.length)).toBe(rootOf(sha256, tree));
      }),
    );
  });

  it('proves no other leaf, no other place and no other path', () => {
    fc.assert(
      fc.property(leavesAndOne, fc.string(), fc.nat(45), fc.nat(10), ([list, index], text, place, cut) => {
        const tree = growTree(sha256, list);
        const proof = proofOf(tree, index);
        const follow = (leaf: string, at: number, path: string[]): string | undefined =>
          followProof(sha256, leaf, { index: at, proof: path }, list.length);
        if (text !== list[index]) expect(follow(text, index, proof)).not.toBe(root(list));
        // Equal neighbours do have equal siblings: only a place with another leaf has to fail.
        if (list[place] !== list[index]) expect(follow(list[index]!, place, proof)).not.toBe(root(list));
        const path = [...proof.slice(0, cut), sha256({ text }), ...proof.slice(cut)];
        expect(follow(list[index]!, index, path)).not.toBe(root(list));
        if (proof.length > 0) expect(follow(list[index]!, index, proof.slice(1))).not.toBe(root(list));
      }),
    );
  });

  it('cannot pass a node off as a leaf', () => {
    const [left, right] = [hashLeaf(sha256, 'a'), hashLeaf(sha256, 'b')];
    const forged = Buffer.from(left + right, 'hex').toString('latin1');
    expect(root([forged])).not.toBe(root(['a', 'b']));
  });
});
