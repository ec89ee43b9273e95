/** Where the stack says what it does; the main program prints it, tests collect it. */
export type Say = (line: string) => void;

/** Says what is being done at once, how long it has been going on every few seconds, and that it is done. */
export async function withProgress<T>(say: Say, what: string, work: () => Promise<T>, everyMs = 10_000): Promise<T> {
  const startedAt = Date.now();
  const elapsed = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
  say(`${what} …`);
  const ticker = setInterval(() => say(`${what} … ${elapsed()}`), everyMs);
  try {
    const result = await work();
    say(`${what}: done (${elapsed()})`);
    return result;
  } finally {
    clearInterval(ticker);
  }
}
