import { type Checkpoint, type CheckpointHead, inLeafOrder, treeOfHeads } from './checkpoint.ts';
import type { Sha256 } from './digest.ts';
import {
  type CaseRecord,
  type ExportLine,
  exportFormat,
  exportVersion,
  type HeaderLine,
  type HeadLine,
} from './export-line.ts';
import { proofOf } from './merkle-tree.ts';

export interface ExportSource {
  agency: string;
  /** Oldest first; the proofs lead to the last one. */
  checkpoints: readonly (Checkpoint & { day: string })[];
  /** All leaves of that last one, of every agency. */
  heads: readonly CheckpointHead[];
  /** The agency's cases by number. */
  cases: AsyncIterable<CaseRecord> | Iterable<CaseRecord>;
}

/** The lines of an export, each without its line feed (docs/audit-verification.md). */
export async function* composeExport(sha256: Sha256, source: ExportSource): AsyncGenerator<string, void> {
  const { agency, checkpoints } = source;
  const header: HeaderLine = {
    format: exportFormat,
    version: exportVersion,
    agency,
    checkpoint: checkpoints.at(-1)?.day ?? null,
  };
  yield JSON.stringify(header);
  for (const { body, hash } of checkpoints) yield line({ kind: 'checkpoint', body, hash });

  const leafOf = proveHeads(sha256, source.heads);
  const count = { cases: 0, events: 0 };
  for await (const { caseNumber, rows, head } of source.cases) {
    for (const { seq, body, hash } of rows) yield line({ kind: 'event', case: caseNumber, seq, body, hash });
    if (head) yield line({ kind: 'head', case: caseNumber, ...head, leaf: leafOf(caseNumber) });
    count.cases++;
    count.events += rows.length;
  }
  yield line({ kind: 'end', ...count });
}

function line(content: ExportLine): string {
  return JSON.stringify(content);
}

function proveHeads(sha256: Sha256, unordered: readonly CheckpointHead[]): (caseNumber: string) => HeadLine['leaf'] {
  const heads = inLeafOrder(unordered);
  const tree = treeOfHeads(sha256, heads);
  const places = new Map(heads.map(({ caseNumber }, index) => [caseNumber, index]));
  return (caseNumber) => {
    const index = places.get(caseNumber);
    if (index === undefined) return null;
    const { seq, hash } = heads[index]!;
    return { index, seq, hash, proof: proofOf(tree, index) };
  };
}
