import type { BatchMove } from './batch-move.ts';

/** Lines that hang together: in a cycle everybody takes another's post; in a chain each waits for the one before to leave. */
export interface BatchRing {
  kind: 'cycle' | 'chain';
  lines: number[];
}

/** The lines of a batch as cycles and chains; a chain begins with who takes a post that nobody in the batch holds. */
export function ringsOfBatch(moves: readonly BatchMove[]): BatchRing[] {
  const byTarget = new Map(moves.map((move) => [move.to, move]));
  const left = new Set(moves.map(({ from }) => from));
  const told = new Set<number>();
  const follow = (first: BatchMove): number[] => {
    const lines: number[] = [];
    for (let move: BatchMove | undefined = first; move && !told.has(move.line);) {
      told.add(move.line);
      lines.push(move.line);
      move = move.from === null ? undefined : byTarget.get(move.from);
    }
    return lines;
  };
  const chains = moves
    .filter(({ to }) => !left.has(to))
    .map((move): BatchRing => ({ kind: 'chain', lines: follow(move) }));
  const cycles = moves
    .filter(({ line }) => !told.has(line))
    .map(follow)
    .filter(({ length }) => length > 0)
    .map((lines): BatchRing => ({ kind: 'cycle', lines }));
  return [...cycles, ...chains];
}

/**
 * Lines that cannot go because another one of theirs cannot: all of a cycle, and in a chain whoever wants the post of somebody who stays,
 * for each takes the post that the one before left.
 * @returns line → the line it fails with
 */
export function brokenBy(rings: readonly BatchRing[], failing: ReadonlySet<number>): Map<number, number> {
  const broken = new Map<number, number>();
  for (const { kind, lines } of rings) {
    let stays = kind === 'cycle' ? lines.find((line) => failing.has(line)) : undefined;
    for (const line of lines) {
      if (failing.has(line)) stays = line;
      else if (stays !== undefined) broken.set(line, stays);
    }
  }
  return broken;
}
