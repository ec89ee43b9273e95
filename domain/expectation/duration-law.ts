/** A whole number of working days with its probability; together 1. Ascending. */
export type DurationLaw = readonly { readonly days: number; readonly share: number }[];

/** How long something took; `ended: false` where it goes on, so that it takes at least so long. */
export interface Spell {
  readonly days: number;
  readonly ended: boolean;
}

/**
 * The distribution behind spells of which some go on (Kaplan and Meier 1958). What is left beyond the last ended one is put
 * at the longest spell seen: later than that nobody has seen anything.
 */
export function durationLaw(spells: readonly Spell[]): DurationLaw {
  const times = [...new Set(spells.filter(({ ended }) => ended).map(({ days }) => days))].sort((a, b) => a - b);
  const law: { days: number; share: number }[] = [];
  let alive = 1;
  for (const days of times) {
    const atRisk = spells.filter((spell) => spell.days >= days).length;
    const ended = spells.filter((spell) => spell.ended && spell.days === days).length;
    const share = (alive * ended) / atRisk;
    law.push({ days, share });
    alive -= share;
  }
  const longest = Math.max(...spells.map(({ days }) => days));
  return alive > 1e-12 ? add(law, longest, alive) : law;
}

/** The law of what is left once `elapsed` days have passed; everything seen was shorter: one day, from what is known. */
export function remainingLaw(law: DurationLaw, elapsed: number): DurationLaw {
  const left = law.filter(({ days }) => days > elapsed);
  const total = left.reduce((sum, { share }) => sum + share, 0);
  if (total === 0) return [{ days: 1, share: 1 }];
  return left.map(({ days, share }) => ({ days: days - elapsed, share: share / total }));
}

/** The law of one after the other, which are taken to be independent. */
export function followedBy(first: DurationLaw, second: DurationLaw): DurationLaw {
  const shares = new Float64Array(first.at(-1)!.days + second.at(-1)!.days + 1);
  for (const a of first) for (const b of second) shares[a.days + b.days]! += a.share * b.share;
  return [...shares].flatMap((share, days) => (share > 0 ? { days, share } : []));
}

/** The fewest days within which a share of all is over. */
export function quantile(law: DurationLaw, share: number): number {
  let sum = 0;
  for (const point of law) {
    sum += point.share;
    if (sum >= share - 1e-9) return point.days;
  }
  return law.at(-1)!.days;
}

function add(law: readonly { days: number; share: number }[], days: number, share: number): DurationLaw {
  const others = law.filter((point) => point.days !== days);
  const there = law.find((point) => point.days === days)?.share ?? 0;
  return [...others, { days, share: there + share }];
}
