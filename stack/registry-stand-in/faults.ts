/**
 * What the stand-in can do wrong, each with its share of the requests (0–1). `slow` and `late` answer after the caller has given up: the one has
 * done the work by then, the other does it only afterwards. `failed` answers 500, after the work in half of the cases. `duplicate` does it
 * twice. `half` breaks its answer off in the middle; of a save it keeps half in half of the cases. `contradictory` says no to what it did.
 */
export const faultNames = [
  'slow',
  'late',
  'unauthorized',
  'busy',
  'failed',
  'duplicate',
  'half',
  'contradictory',
] as const;
export type FaultName = (typeof faultNames)[number];
export type FaultShares = Partial<Record<FaultName, number>>;

/** Draws what a request meets; the same seed draws the same. */
export class Faults {
  shares: FaultShares;
  readonly drawn: Record<FaultName, number>;
  readonly #random: () => number;

  constructor(shares: FaultShares, random: () => number) {
    this.shares = shares;
    this.#random = random;
    this.drawn = Object.fromEntries(faultNames.map((name) => [name, 0])) as Record<FaultName, number>;
  }

  draw(may: readonly FaultName[]): FaultName | undefined {
    let left = this.#random();
    for (const name of may) {
      left -= this.shares[name] ?? 0;
      if (left >= 0) continue;
      this.drawn[name]++;
      return name;
    }
    return undefined;
  }

  coin(): boolean {
    return this.#random() < 0.5;
  }

  get total(): number {
    return Object.values(this.drawn).reduce((sum, count) => sum + count, 0);
  }
}
