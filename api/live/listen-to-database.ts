import pg from 'pg';
import type { Logger } from 'pino';
import { describeError } from '../../contract/describe-error.ts';

const channel = 'mutasi_live';
const longestPauseMs = 10_000;
/** A connection that a firewall forgot looks open and says nothing: it is asked now and then. */
const askEveryMs = 30_000;

interface Ears {
  /** What the database said, as its triggers wrote it. */
  heard: (payload: string) => void;
  /** Listening (again): what was said in between is not known. */
  listening: () => void;
}

/**
 * One connection that listens for as long as the process runs; it comes back by itself when the database was away.
 * @returns ends the listening
 */
export function listenToDatabase(databaseUrl: string, { heard, listening }: Ears, log: Logger): () => Promise<void> {
  let client: pg.Client | undefined;
  let wake: (() => void) | undefined;
  let ended = false;
  const isOver = () => ended;

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const listenOnce = async (): Promise<void> => {
    const mine = new pg.Client({
      ...{ connectionString: databaseUrl, keepAlive: true },
      ...{ connectionTimeoutMillis: 2_000, query_timeout: 5_000 },
    });
    client = mine;
    const over = new Promise<void>((resolve) => {
      mine.on('end', () => resolve());
      mine.on('error', () => resolve());
    });
    mine.on('notification', ({ payload }) => payload !== undefined && heard(payload));
    await mine.connect();
    await mine.query(`listen ${channel}`);
    listening();
    const asking = setInterval(() => void mine.query('select 1').catch(() => mine.end().catch(() => {})), askEveryMs);
    await over;
    clearInterval(asking);
  };

  const keepListening = async (): Promise<void> => {
    for (let failures = 0; !isOver(); failures++) {
      const since = Date.now();
      try {
        await listenOnce();
      } catch (error) {
        if (failures === 0) log.warn({ event: 'live-lost', err: describeError(error) }, 'not listening for changes');
      }
      await client?.end().catch(() => {});
      if (Date.now() - since > askEveryMs) failures = 0;
      if (!isOver()) await pause(Math.min(250 * 2 ** failures, longestPauseMs));
    }
  };

  const kept = keepListening();
  return async () => {
    ended = true;
    wake?.();
    await client?.end().catch(() => {});
    await kept;
  };
}
