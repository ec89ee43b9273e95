/** A term as the naive model keeps it; days are counted from a first one, `until` is the first day out. */
export interface NaiveTerm {
  person: number;
  post: number;
  from: number;
  until: number;
}

export type Operation =
  | { do: 'place'; person: number; post: number; day: number }
  | { do: 'correct'; person: number; day: number }
  | { do: 'rescind'; person: number; day: number };

type Terms = readonly NaiveTerm[];

/** What the terms are after an operation; undefined where it is refused. Nothing here knows of the database. */
export function operate(terms: Terms, operation: Operation): Terms | undefined {
  const present = terms.find(({ person, until }) => person === operation.person && until === Infinity)!;
  const before = terms.find(({ person, until }) => person === operation.person && until === present.from);
  const others = terms.filter((term) => term !== present);
  const { day } = operation;
  if (operation.do === 'place') {
    if (present.from >= day) return undefined;
    return sound([...others, { ...present, until: day }, { ...present, post: operation.post, from: day }]);
  }
  if (!before) return undefined;
  if (operation.do === 'rescind') {
    if (present.from > day) return undefined;
    if (present.from === day) return sound([...others, { ...present, post: before.post }]);
    return sound([...others, { ...present, until: day }, { ...present, post: before.post, from: day }]);
  }
  if (before.from >= day || day === present.from) return undefined;
  const rest = others.filter((term) => term !== before);
  return sound([...rest, { ...before, until: day }, { ...present, from: day }]);
}

/** Nobody in two posts, no post with two people. */
function sound(terms: Terms): Terms | undefined {
  const clash = terms.some((one, index) =>
    terms.slice(index + 1).some((other) => {
      const together = one.from < other.until && other.from < one.until;
      return together && (one.person === other.person || one.post === other.post);
    }),
  );
  return clash ? undefined : terms;
}
