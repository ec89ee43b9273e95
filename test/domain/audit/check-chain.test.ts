import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../db/audit/sha256.ts';
import { chainStart } from '../../../domain/audit/audit-event.ts';
import { checkChain, followingHash } from '../../../domain/audit/check-chain.ts';
import type { AuditRow } from '../../../domain/audit/export-line.ts';

function chainOf(bodies: readonly string[]): { rows: AuditRow[]; head: { seq: number; hash: string } } {
  const rows: AuditRow[] = [];
  let hash = chainStart;
  for (const [index, body] of bodies.entries()) {
    hash = followingHash(sha256, hash, body);
    rows.push({ seq: index + 1, body, hash });
  }
  return { rows, head: { seq: rows.length, hash } };
}

const bodies = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 3, maxLength: 12 });
const chainAndPlace = bodies.chain((list) => fc.tuple(fc.constant(list), fc.nat(list.length - 1)));
const forged: AuditRow = { seq: 0, body: '{"forged":true}', hash: sha256({ text: 'forged' }) };

describe('a chain', () => {
  it('holds as it was written, also while it is empty', () => {
    fc.assert(fc.property(fc.array(fc.string()), (list) => checkChain(sha256, chainOf(list)) === undefined));
  });

  it('names the event whose text or hash was changed', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.boolean(), ([list, at], text) => {
        const { rows, head } = chainOf(list);
        rows[at] = { ...rows[at]!, ...(text ? { body: forged.body } : { hash: forged.hash }) };
        expect(checkChain(sha256, { rows, head })).toEqual({ seq: at + 1, what: 'changed' });
      }),
    );
  });

  it('names the event that was removed', () => {
    fc.assert(
      fc.property(chainAndPlace, ([list, at]) => {
        const { rows, head } = chainOf(list);
        expect(checkChain(sha256, { rows: rows.toSpliced(at, 1), head })).toEqual({ seq: at + 1, what: 'removed' });
      }),
    );
  });

  it('names the event that was put in, numbered like another or with the later ones renumbered', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.boolean(), ([list, at], renumbered) => {
        const { rows, head } = chainOf(list);
        const bent = rows.toSpliced(at, 0, { ...forged, seq: at + 1 });
        const rest = renumbered ? bent.map((row, index) => ({ ...row, seq: index + 1 })) : bent;
        expect(checkChain(sha256, { rows: rest, head })).toEqual({ seq: at + 1, what: 'inserted' });
        const behind = [
          ...rows,
          { ...forged, seq: rows.length + 1, hash: followingHash(sha256, head.hash, forged.body) },
        ];
        expect(checkChain(sha256, { rows: behind, head })).toEqual({ seq: rows.length + 1, what: 'inserted' });
      }),
    );
  });

  it('names the first of two events that changed places, with their numbers or without', () => {
    fc.assert(
      fc.property(bodies, fc.nat(1), fc.boolean(), (list, at, renumbered) => {
        const { rows, head } = chainOf(list);
        const swapped = rows.with(at, rows[at + 1]!).with(at + 1, rows[at]!);
        const rest = renumbered ? swapped.map((row, index) => ({ ...row, seq: index + 1 })) : swapped;
        expect(checkChain(sha256, { rows: rest, head })).toEqual({ seq: at + 1, what: 'reordered' });
      }),
    );
  });

  it('names a head that was moved or taken away', () => {
    const { rows, head } = chainOf(['a', 'b', 'c']);
    expect(checkChain(sha256, { rows, head: undefined })).toEqual({ seq: null, what: 'head-removed' });
    expect(checkChain(sha256, { rows, head: { ...head, hash: forged.hash } })).toEqual({
      seq: 3,
      what: 'head-changed',
    });
    expect(checkChain(sha256, { rows, head: { ...head, seq: 5 } })).toEqual({ seq: 4, what: 'removed' });
    expect(checkChain(sha256, { rows, head: { ...head, seq: 2 } })).toEqual({ seq: 3, what: 'inserted' });
  });
});
