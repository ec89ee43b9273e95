import { chainStart } from './audit-event.ts';
import type { AuditFault } from './audit-fault.ts';
import { checkChain } from './check-chain.ts';
import { type CheckpointBody, leafText } from './checkpoint.ts';
import type { Hex, Sha256 } from './digest.ts';
import type { AuditRow, CheckpointLine, EndLine, EventLine, HeaderLine, HeadLine } from './export-line.ts';
import { followProof } from './follow-proof.ts';
import { readCheckpointBody, readExportLine, readHeaderLine } from './read-export-line.ts';

export interface ExportVerdict {
  agency: string | null;
  /** Day and hash of the checkpoint that the proofs lead to. */
  checkpoint: { day: string; hash: Hex } | null;
  cases: number;
  events: number;
  /** In the order of the file; at most one a case for its events. */
  faults: AuditFault[];
}

/**
 * Verifies an export line by line, holding one case at a time.
 * @param keptHash hash of a checkpoint kept where the maker of the export cannot reach; without it an export that was
 * rewritten as a whole, its checkpoints included, agrees with itself
 */
export class ExportVerifier {
  readonly #sha256: Sha256;
  readonly #keptHash: Hex | undefined;
  readonly #faults: AuditFault[] = [];
  #header: HeaderLine | undefined;
  #started = false;
  #ended = false;
  #checkpoint: (CheckpointBody & { hash: Hex }) | undefined;
  #checkpointsOver = false;
  #cases = 0;
  #events = 0;
  #rows: AuditRow[] = [];
  #rowsOf: string | undefined;
  #lastCase = '';
  #nextIndex: number | undefined;
  #unproven: string | undefined;

  constructor(sha256: Sha256, keptHash?: Hex) {
    this.#sha256 = sha256;
    this.#keptHash = keptHash;
  }

  get events(): number {
    return this.#events;
  }

  take(text: string): void {
    if (!this.#started) {
      this.#started = true;
      this.#header = readHeaderLine(text);
      if (!this.#header) this.#find({ what: 'unreadable' });
      return;
    }
    const line = readExportLine(text);
    if (!line || this.#ended) return this.#find({ case: this.#rowsOf ?? null, what: 'unreadable' });
    switch (line.kind) {
      case 'checkpoint':
        return this.#takeCheckpoint(line);
      case 'event':
        return this.#takeEvent(line);
      case 'head':
        return this.#takeHead(line);
      case 'end':
        return this.#takeEnd(line);
    }
  }

  finish(): ExportVerdict {
    if (!this.#ended) this.#find({ what: 'cut-off' });
    return {
      agency: this.#header?.agency ?? null,
      checkpoint: this.#checkpoint ? { day: this.#checkpoint.day, hash: this.#checkpoint.hash } : null,
      cases: this.#cases,
      events: this.#events,
      faults: this.#faults,
    };
  }

  #find(fault: Partial<AuditFault> & Pick<AuditFault, 'what'>): void {
    this.#faults.push({ case: null, seq: null, ...fault });
  }

  #takeCheckpoint({ body: text, hash }: CheckpointLine): void {
    const body = readCheckpointBody(text);
    const previous = this.#checkpoint;
    const follows =
      body !== undefined &&
      !this.#checkpointsOver &&
      this.#sha256({ text }) === hash &&
      body.previous === (previous?.hash ?? chainStart) &&
      body.day > (previous?.day ?? '');
    if (!follows) this.#find({ what: 'checkpoint-changed', ...(body && { day: body.day }) });
    if (body) this.#checkpoint = { ...body, hash };
  }

  /** The first line of a case closes the list of checkpoints. */
  #closeCheckpoints(): void {
    if (this.#checkpointsOver) return;
    this.#checkpointsOver = true;
    const { day } = this.#checkpoint ?? {};
    if ((day ?? null) !== (this.#header?.checkpoint ?? null)) this.#find({ what: 'checkpoint-changed' });
    if (this.#keptHash !== undefined && this.#checkpoint?.hash !== this.#keptHash)
      this.#find({ what: 'other-checkpoint', ...(day !== undefined && { day }) });
  }

  #takeEvent({ case: number, seq, body, hash }: EventLine): void {
    this.#closeCheckpoints();
    if (this.#rowsOf !== undefined && this.#rowsOf !== number) this.#closeCase(this.#rowsOf, undefined);
    this.#rowsOf = number;
    this.#rows.push({ seq, body, hash });
    this.#events++;
  }

  #takeHead(head: HeadLine): void {
    this.#closeCheckpoints();
    if (this.#rowsOf !== undefined && this.#rowsOf !== head.case) this.#closeCase(this.#rowsOf, undefined);
    this.#closeCase(head.case, head);
  }

  #closeCase(number: string, head: HeadLine | undefined): void {
    const fault = checkChain(this.#sha256, { rows: this.#rows, head }) ?? (head && this.#checkLeaf(head));
    if (number <= this.#lastCase) this.#find({ case: number, what: 'case-inserted' });
    this.#checkPlace(number, head);
    if (fault) this.#find({ case: number, ...fault });
    this.#lastCase = number;
    this.#cases++;
    [this.#rows, this.#rowsOf] = [[], undefined];
  }

  #checkLeaf({ case: caseNumber, leaf }: HeadLine): Pick<AuditFault, 'seq' | 'what'> | undefined {
    if (!leaf) return undefined;
    const { seq, hash } = leaf;
    const root = followProof(this.#sha256, leafText({ caseNumber, seq, hash }), leaf, this.#checkpoint?.leaves ?? 0);
    if (root === undefined || root !== this.#checkpoint?.root) return { seq: null, what: 'proof-broken' };
    const row = seq === 0 ? chainStart : this.#rows[seq - 1]?.hash;
    if (row === undefined) return { seq: this.#rows.length + 1, what: 'removed' };
    return row === hash ? undefined : { seq, what: 'rewritten' };
  }

  /** The agency's leaves follow one another: a number that is left out is a case that is left out. */
  #checkPlace(number: string, head: HeadLine | undefined): void {
    if (!head?.leaf) {
      this.#unproven ??= number;
      return;
    }
    const { from, leaves } = this.#range();
    const next = this.#nextIndex ?? from;
    if (head.leaf.index > next) this.#missing(number);
    if (head.leaf.index < next || head.leaf.index >= from + leaves) this.#find({ case: number, what: 'case-inserted' });
    this.#nextIndex = head.leaf.index + 1;
    this.#unproven = undefined;
  }

  #takeEnd({ cases, events }: EndLine): void {
    this.#closeCheckpoints();
    if (this.#rowsOf !== undefined) this.#closeCase(this.#rowsOf, undefined);
    this.#ended = true;
    const { from, leaves } = this.#range();
    if ((this.#nextIndex ?? from) < from + leaves) this.#missing(null);
    if (cases !== this.#cases || events !== this.#events) this.#find({ what: 'cut-off' });
  }

  #missing(before: string | null): void {
    const unproven = this.#unproven;
    this.#find(
      unproven === undefined ? { case: before, what: 'case-removed' } : { case: unproven, what: 'proof-removed' },
    );
  }

  #range(): { from: number; leaves: number } {
    const agency = this.#header?.agency ?? '';
    const agencies = this.#checkpoint?.agencies ?? {};
    return (Object.hasOwn(agencies, agency) && agencies[agency]) || { from: 0, leaves: 0 };
  }
}
