import type { EventLine } from '../../../domain/audit/export-line.ts';
import type { Random } from '../../../stack/sample/random.ts';
import { type Draft, type DraftCase, rechain, recount, renumber } from './draft.ts';
import { makeBody } from './make-record.ts';

export type Tampering = (draft: Draft, random: Random) => void;

export function anyCase(draft: Draft, random: Random): DraftCase {
  return random.pick(draft.cases);
}

export function flipDigit(hex: string, random: Random): string {
  const at = random.integer(0, hex.length - 1);
  const other = (parseInt(hex[at]!, 16) ^ random.integer(1, 15)).toString(16);
  return hex.slice(0, at) + other + hex.slice(at + 1);
}

function anyEvent(draft: Draft, random: Random): EventLine {
  return random.pick(anyCase(draft, random).events);
}

function forge({ head }: DraftCase, seq: number, random: Random): EventLine {
  const hash = flipDigit(head.hash, random);
  return { kind: 'event', case: head.case, seq, body: makeBody(random, head.case), hash };
}

/** A place that the checkpoint covers. */
function coveredIndex({ head }: DraftCase, random: Random): number {
  return random.integer(0, head.leaf!.seq - 1);
}

function exchange(list: EventLine[], a: number, b: number): void {
  [list[a], list[b]] = [list[b]!, list[a]!];
}

/** Changes to rows, first by somebody careless, then by somebody who puts the numbers right. */
export const tamperingsWithRows: Record<string, Tampering> = {
  'edit-body': (draft, random) => {
    const event = anyEvent(draft, random);
    event.body = random.chance(0.5)
      ? makeBody(random, event.case)
      : event.body.replace(/\d/, (digit) => String((+digit + 1) % 10));
  },
  'edit-hash': (draft, random) => {
    const event = anyEvent(draft, random);
    event.hash = flipDigit(event.hash, random);
  },
  'edit-number': (draft, random) => {
    anyEvent(draft, random).seq += random.integer(1, 3);
  },
  'move-to-other-case': (draft, random) => {
    anyEvent(draft, random).case = anyCase(draft, random).head.case;
  },
  delete: (draft, random) => {
    const { events } = anyCase(draft, random);
    events.splice(random.integer(0, events.length - 1), random.integer(1, 2));
    recount(draft);
  },
  'delete-and-renumber': (draft, random) => {
    const found = anyCase(draft, random);
    found.events.splice(random.integer(0, found.events.length - 1), 1);
    renumber(found);
    if (random.chance(0.5)) found.head.seq = found.events.length;
    recount(draft);
  },
  insert: (draft, random) => {
    const found = anyCase(draft, random);
    const at = random.integer(0, found.events.length);
    found.events.splice(at, 0, forge(found, random.integer(1, found.events.length + 1), random));
    recount(draft);
  },
  'insert-and-renumber': (draft, random) => {
    const found = anyCase(draft, random);
    found.events.splice(random.integer(0, found.events.length), 0, forge(found, 1, random));
    renumber(found);
    if (random.chance(0.5)) found.head.seq = found.events.length;
    recount(draft);
  },
  'repeat-row': (draft, random) => {
    const { events } = anyCase(draft, random);
    const at = random.integer(0, events.length - 1);
    events.splice(at, 0, { ...events[at]! });
    recount(draft);
  },
  reorder: (draft, random) => {
    const { events } = anyCase(draft, random);
    exchange(events, random.integer(0, events.length - 1), random.integer(0, events.length - 1));
  },
  'reorder-and-renumber': (draft, random) => {
    const found = anyCase(draft, random);
    exchange(found.events, random.integer(0, found.events.length - 1), random.integer(0, found.events.length - 1));
    renumber(found);
  },
  truncate: (draft, random) => {
    const { events } = anyCase(draft, random);
    events.length -= random.integer(1, events.length);
    recount(draft);
  },
  'truncate-with-head': (draft, random) => {
    const found = anyCase(draft, random);
    found.events.length = coveredIndex(found, random);
    rechain(found);
    recount(draft);
  },
};

/** Changes by somebody who computes every later hash and the head again. */
export const rechainings: Record<string, (changed: DraftCase, random: Random) => void> = {
  'rechain-edit': (changed, random) => {
    changed.events[coveredIndex(changed, random)]!.body = makeBody(random, changed.head.case);
  },
  'rechain-delete': (changed, random) => {
    changed.events.splice(coveredIndex(changed, random), 1);
  },
  'rechain-insert': (changed, random) => {
    changed.events.splice(coveredIndex(changed, random), 0, forge(changed, 1, random));
  },
  'rechain-reorder': (changed, random) => {
    exchange(changed.events, coveredIndex(changed, random), random.integer(0, changed.events.length - 1));
  },
};
