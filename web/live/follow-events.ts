import type { QueryClient } from '@tanstack/react-query';
import { getMeQueryKey } from '../client/@tanstack/react-query.gen.ts';
import { concerns, type Change } from './concerns.ts';

/** The page itself comes first; on a slow line the stream would stand in its way. */
const afterLoadMs = 2_000;
/** A stream ends every few minutes and comes back at once: only what lasts longer is worth a word. */
const patienceMs = 6_000;
const againMs = 10_000;

/**
 * Follows what the service tells and has asked again what it concerns.
 * @param lose told when the line is down, and when it is back
 * @returns ends the following
 */
export function followEvents(queries: QueryClient, lose: (lost: boolean) => void): () => void {
  let source: EventSource | undefined;
  let missed = false;
  let worry: number | undefined;
  let opening = setTimeout(open, afterLoadMs);

  function open(): void {
    source = new EventSource('/v1/events');
    source.addEventListener('ready', () => {
      clearTimeout(worry);
      worry = undefined;
      lose(false);
      // What was said while nobody listened is not said again.
      if (missed) void queries.invalidateQueries();
      missed = false;
    });
    source.addEventListener('everything', () => void queries.invalidateQueries());
    source.addEventListener('change', (event) => {
      const change = JSON.parse(event.data as string) as Change;
      void queries.invalidateQueries({ predicate: ({ queryKey }) => concerns(change, queryKey) });
    });
    source.addEventListener('error', () => {
      missed = true;
      worry ??= setTimeout(() => lose(true), patienceMs);
      if (source?.readyState !== EventSource.CLOSED) return;
      // Refused rather than cut off: a session that is over says so here.
      void queries.invalidateQueries({ queryKey: getMeQueryKey() });
      clearTimeout(opening);
      opening = setTimeout(open, againMs);
    });
  }

  return () => {
    clearTimeout(opening);
    clearTimeout(worry);
    source?.close();
  };
}
