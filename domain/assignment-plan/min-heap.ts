/** What costs least comes out first. */
export class MinHeap {
  readonly #entries: { cost: number; item: number }[] = [];

  push(cost: number, item: number): void {
    const entries = this.#entries;
    let at = entries.push({ cost, item }) - 1;
    for (let up = (at - 1) >> 1; at > 0 && entries[up]!.cost > entries[at]!.cost; up = (at - 1) >> 1) {
      [entries[at], entries[up]] = [entries[up]!, entries[at]!];
      at = up;
    }
  }

  pop(): { cost: number; item: number } | undefined {
    const entries = this.#entries;
    const top = entries[0];
    const last = entries.pop();
    if (top === undefined || last === undefined || entries.length === 0) return top;
    entries[0] = last;
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < entries.length && entries[left]!.cost < entries[least]!.cost) least = left;
      if (right < entries.length && entries[right]!.cost < entries[least]!.cost) least = right;
      if (least === at) return top;
      [entries[at], entries[least]] = [entries[least]!, entries[at]!];
      at = least;
    }
  }
}
