import { sha256 } from '../../../db/audit/sha256.ts';
import { type CheckpointHead, inLeafOrder, makeCheckpoint, treeOfHeads } from '../../../domain/audit/checkpoint.ts';
import { proofOf } from '../../../domain/audit/merkle-tree.ts';
import { readCheckpointBody } from '../../../domain/audit/read-export-line.ts';
import { type Draft, type DraftCase, rechain, recount } from './draft.ts';
import { anyCase, flipDigit, rechainings, type Tampering, tamperingsWithRows } from './tamper-with-rows.ts';

const tamperingsWithProofs: Record<string, Tampering> = {
  'edit-head': (draft, random) => {
    const { head } = anyCase(draft, random);
    if (random.chance(0.5)) head.hash = flipDigit(head.hash, random);
    else head.seq += random.pick([-1, 1, 7]);
  },
  'edit-leaf': (draft, random) => {
    const leaf = anyCase(draft, random).head.leaf!;
    if (random.chance(0.4)) leaf.hash = flipDigit(leaf.hash, random);
    else if (random.chance(0.5)) leaf.seq += random.pick([-1, 1]);
    else leaf.index += random.pick([-1, 1, 100]);
  },
  'edit-proof': (draft, random) => {
    const { proof } = anyCase(draft, random).head.leaf!;
    const at = random.integer(0, proof.length - 1);
    if (random.chance(0.5)) proof[at] = flipDigit(proof[at]!, random);
    else if (random.chance(0.5)) proof.splice(at, 1);
    else proof.splice(at, 0, proof[at]!);
  },
  'drop-proof': (draft, random) => {
    anyCase(draft, random).head.leaf = null;
  },
  'edit-checkpoint': (draft, random) => {
    const checkpoint = random.pick(draft.checkpoints);
    if (random.chance(0.5)) checkpoint.hash = flipDigit(checkpoint.hash, random);
    else checkpoint.body = checkpoint.body.replace(/\d/, (digit) => String((+digit + 1) % 10));
  },
  'edit-checkpoint-and-hash': (draft, random) => {
    const checkpoint = random.pick(draft.checkpoints);
    checkpoint.body = checkpoint.body.replace('T18:', 'T17:');
    checkpoint.hash = sha256({ text: checkpoint.body });
  },
  'delete-checkpoint': (draft, random) => {
    draft.checkpoints.splice(random.integer(0, draft.checkpoints.length - 1), 1);
  },
  'delete-case': (draft, random) => {
    draft.cases.splice(random.integer(0, draft.cases.length - 1), 1);
    recount(draft);
  },
  'repeat-case': (draft, random) => {
    draft.cases.splice(random.integer(0, draft.cases.length), 0, structuredClone(anyCase(draft, random)));
    recount(draft);
  },
  'reorder-cases': (draft, random) => {
    draft.cases.push(...draft.cases.splice(random.integer(0, draft.cases.length - 2), 1));
  },
  'edit-frame': (draft, random) => {
    if (random.chance(0.3)) draft.end.events += 1;
    else if (random.chance(0.5)) draft.header.agency = 'sleman';
    else draft.header.checkpoint = random.pick(['2026-11-24', null]);
  },
};

const waysOfRechaining: Record<string, (draft: Draft, changed: DraftCase) => void> = {
  '': () => undefined,
  '-and-leaf': (_draft, { head, events }) => {
    const seq = Math.min(head.leaf!.seq, events.length);
    Object.assign(head.leaf!, { seq, hash: events[seq - 1]?.hash ?? head.hash });
  },
  '-and-drop-proof': (_draft, { head }) => {
    head.leaf = null;
  },
  '-and-checkpoint': makeLastCheckpointAnew,
};

/** The perfect forgery: an export that agrees with itself, and with nothing that was kept outside. */
function makeLastCheckpointAnew(draft: Draft): void {
  const last = draft.checkpoints.at(-1)!;
  const { day, madeAt, previous } = readCheckpointBody(last.body)!;
  const heads = inLeafOrder(
    draft.cases.map(({ head: { case: caseNumber, seq, hash } }): CheckpointHead => ({
      agency: draft.header.agency,
      caseNumber,
      seq,
      hash,
    })),
  );
  const tree = treeOfHeads(sha256, heads);
  draft.cases.forEach(
    ({ head }, index) => (head.leaf = { index, seq: head.seq, hash: head.hash, proof: proofOf(tree, index) }),
  );
  const { body, hash } = makeCheckpoint(sha256, heads, { day, madeAt, previous });
  Object.assign(last, { body, hash });
}

/** Every way of bending an export that is tried, by name. */
export const tamperings: Record<string, Tampering> = {
  ...tamperingsWithRows,
  ...tamperingsWithProofs,
  ...Object.fromEntries(
    Object.entries(rechainings).flatMap(([name, change]) =>
      Object.entries(waysOfRechaining).map(([suffix, cover]): [string, Tampering] => [
        name + suffix,
        (draft, random) => {
          const changed = anyCase(draft, random);
          change(changed, random);
          rechain(changed);
          recount(draft);
          cover(draft, changed);
        },
      ]),
    ),
  ),
};
