import { setTimeout as sleep } from 'node:timers/promises';

interface Rounds {
  /** As many as one round takes: where it was full, the next begins at once. */
  atATime: number;
  everyMs: number;
  /** Told what went wrong; the next round tries again. */
  onError: (error: unknown) => void;
}

/**
 * Works in rounds until it is stopped.
 * @param round says how many it got done
 */
export function inRounds({ atATime, everyMs, onError }: Rounds, round: () => Promise<number>) {
  const stopping = new AbortController();
  const rounds = (async () => {
    while (!stopping.signal.aborted) {
      const done = await round().catch((error: unknown) => {
        onError(error);
        return 0;
      });
      if (done < atATime) await sleep(everyMs, undefined, stopping).catch(() => undefined);
    }
  })();
  return {
    stop: (): Promise<void> => {
      stopping.abort();
      return rounds;
    },
  };
}
