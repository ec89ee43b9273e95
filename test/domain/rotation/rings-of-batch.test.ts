import { expect, it } from 'vitest';
import { batchFaults } from '../../../domain/rotation/batch-faults.ts';
import { brokenBy, ringsOfBatch } from '../../../domain/rotation/rings-of-batch.ts';

const move = (line: number, from: string, to: string) => ({ line, employeeId: `e${line}`, from, to });

it('tells cycles and chains apart', () => {
  const moves = [move(1, 'a', 'b'), move(2, 'b', 'a'), move(3, 'c', 'free'), move(4, 'd', 'c'), move(5, 'x', 'y')];
  expect(ringsOfBatch(moves)).toEqual([
    { kind: 'cycle', lines: [1, 2] },
    { kind: 'chain', lines: [3, 4] },
    { kind: 'chain', lines: [5] },
  ]);
});

it('breaks a whole cycle, in a chain those who wait, and nobody else', () => {
  const rings = ringsOfBatch([
    ...[move(1, 'a', 'b'), move(2, 'b', 'c'), move(3, 'c', 'a')],
    ...[move(4, 'd', 'free'), move(5, 'e', 'd'), move(6, 'f', 'e'), move(7, 'x', 'y')],
  ]);
  expect(brokenBy(rings, new Set([2, 5]))).toEqual(
    new Map([
      [1, 2],
      [3, 2],
      [6, 5],
    ]),
  );
});

it('finds every fault of every line', () => {
  const line = (employeeId?: string, postId?: string, holds: string | undefined = 'held') => ({
    employeeId,
    postId,
    holds,
  });
  const lines = [line('a', 'p'), line('a', 'q'), line('b', 'p'), line(undefined, undefined), line('c', 'held')];
  const told = batchFaults([...lines, { employeeId: 'd', postId: 'z', holds: undefined }]);
  expect(told.map(({ index, code }) => [index, code])).toEqual([
    [1, 'person-twice'],
    [2, 'post-twice'],
    [3, 'unknown-employee'],
    [3, 'unknown-post'],
    [4, 'post-is-own'],
    [5, 'employee-without-post'],
  ]);
});
