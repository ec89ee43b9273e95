import { isFunctional, type PositionClass } from '../personnel/position-class.ts';

/** `jenisJabatan` of the registry: structural, functional, or executing (pelaksana). */
export type EntryKind = '1' | '2' | '4';

/** One line of a position history as both sides can tell it; dates are ISO. Null: the registry does not say. */
export interface PositionEntry {
  unit: string | null;
  kind: EntryKind | null;
  /** Of the functional or executing position; a structural one is told by its unit and echelon. */
  position: string | null;
  decree: string | null;
  since: string | null;
}

export interface KnownEntry extends PositionEntry {
  /** The registry's own id of the line. */
  id: string;
}

export type NextStep =
  | { do: 'nothing'; id?: string }
  /** With an id: completes the line that is there by half. */
  | { do: 'save'; id?: string }
  | { do: 'delete'; id: string }
  /** The same decree and day lead elsewhere: a person must say which is right. */
  | { do: 'contradiction' };

/**
 * What is still to be done so that the registry holds the entry exactly once, or not at all. It looks only at what the registry holds now, so
 * whatever became of earlier attempts (answered twice, by half, too late) is recognised. One step at a time; then look again.
 */
export function nextStep(history: readonly KnownEntry[], wanted: PositionEntry, want: 'present' | 'absent'): NextStep {
  const ours = history.filter(({ decree, since }) => decree === wanted.decree && since === wanted.since);
  const whole = ours.filter((entry) => isWhole(entry, wanted));
  const halves = ours.filter((entry) => !whole.includes(entry) && isHalf(entry, wanted));
  if (want === 'absent') {
    const [first] = [...halves, ...whole];
    return first ? { do: 'delete', id: first.id } : { do: 'nothing' };
  }
  const [kept, ...surplus] = whole;
  if (!kept) {
    if (ours.length > halves.length) return { do: 'contradiction' };
    return halves[0] ? { do: 'save', id: halves[0].id } : { do: 'save' };
  }
  const [doubled] = [...halves, ...surplus];
  return doubled ? { do: 'delete', id: doubled.id } : { do: 'nothing', id: kept.id };
}

/** Whether a decree is told twice: an answer that came too late for everybody leaves such a line, and a person must take one away. */
export function hasDoubledLine(history: readonly KnownEntry[]): boolean {
  const keys = history
    .filter(({ decree }) => decree !== null)
    .map(({ decree, since, unit, position }) => JSON.stringify([decree, since, unit, position]));
  return new Set(keys).size < keys.length;
}

export function kindOfClass(positionClass: PositionClass): EntryKind {
  if (positionClass === 'pelaksana') return '4';
  return isFunctional(positionClass) ? '2' : '1';
}

function isWhole(entry: PositionEntry, wanted: PositionEntry): boolean {
  return entry.unit === wanted.unit && entry.kind === wanted.kind && entry.position === wanted.position;
}

/** Says nothing else than what is wanted, but not all of it. */
function isHalf(entry: PositionEntry, wanted: PositionEntry): boolean {
  return (['unit', 'kind', 'position'] as const).every(
    (field) => entry[field] === null || entry[field] === wanted[field],
  );
}
