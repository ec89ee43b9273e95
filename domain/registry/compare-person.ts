import type { DifferenceField } from './difference-field.ts';

/** One side of a comparison. Undefined is "does not say" and differs from nothing; dates are ISO, units and positions by our own ids. */
export type PersonSide = Partial<Record<Exclude<DifferenceField, 'answer'>, string>>;

export interface Difference {
  field: DifferenceField;
  ours: string | undefined;
  theirs: string | undefined;
}

/** What the two sides say otherwise. Where a write-back is still owed the registry cannot know of the post yet. */
export function comparePerson(ours: PersonSide, theirs: PersonSide, { owed }: { owed: boolean }): Difference[] {
  const fields = owed ? others : ([...ofPost, ...others] as const);
  return fields
    .filter((field) => theirs[field] !== undefined && theirs[field] !== ours[field])
    .map((field) => ({ field, ours: ours[field], theirs: theirs[field] }));
}

const ofPost = ['unit', 'position', 'position-since'] as const;
const others = ['rank', 'rank-since', 'legal-status', 'tmt-pns', 'retirement'] as const;

/** What the registry says of the present post in two places; undefined is "does not say". */
export interface PostSaid {
  unit: string | undefined;
  since: string | undefined;
}

/** Whether its main record and the newest line of its position history can both be true. */
export function contradicts(main: PostSaid, newest: PostSaid | undefined): boolean {
  if (!newest) return false;
  return (['unit', 'since'] as const).some(
    (part) => main[part] !== undefined && newest[part] !== undefined && main[part] !== newest[part],
  );
}
