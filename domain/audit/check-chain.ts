import { chainStart } from './audit-event.ts';
import type { AuditFaultKind } from './audit-fault.ts';
import type { Hex, Sha256 } from './digest.ts';
import type { AuditRow, CaseRecord } from './export-line.ts';

export interface ChainFault {
  seq: number | null;
  what: AuditFaultKind;
}

export function followingHash(sha256: Sha256, previous: Hex, body: string): Hex {
  return sha256({ hex: previous }, { text: body });
}

/** The first fault of a case's chain, in the order of its rows. */
export function checkChain(sha256: Sha256, { rows, head }: Omit<CaseRecord, 'caseNumber'>): ChainFault | undefined {
  let previous = chainStart;
  for (const [index, row] of rows.entries()) {
    const seq = index + 1;
    if (row.seq !== seq) return { seq: row.seq > seq ? seq : row.seq, what: misnumbered(rows, index) };
    if (followingHash(sha256, previous, row.body) !== row.hash)
      return { seq, what: unfitting(sha256, previous, row, rows[index + 1]) };
    previous = row.hash;
  }
  if (!head) return { seq: null, what: 'head-removed' };
  if (head.seq > rows.length) return { seq: rows.length + 1, what: 'removed' };
  if (head.seq < rows.length) return { seq: head.seq + 1, what: 'inserted' };
  return head.hash === previous ? undefined : { seq: head.seq, what: 'head-changed' };
}

function misnumbered(rows: readonly AuditRow[], index: number): AuditFaultKind {
  const { seq } = rows[index]!;
  if (seq <= index) return 'inserted';
  return rows.slice(index + 1).some((later) => later.seq === index + 1) ? 'reordered' : 'removed';
}

/** A row whose hash does not follow: was it changed, put in between, or exchanged with the next one? */
function unfitting(sha256: Sha256, previous: Hex, row: AuditRow, next: AuditRow | undefined): AuditFaultKind {
  if (!next || followingHash(sha256, previous, next.body) !== next.hash) return 'changed';
  return followingHash(sha256, next.hash, row.body) === row.hash ? 'reordered' : 'inserted';
}
