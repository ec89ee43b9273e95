import { useEffect, useRef, useState } from 'react';
import { getCases, getCasesCaseNumberAudit } from '../../client/sdk.gen.ts';

interface Checked {
  running: boolean;
  /** Cases known so far, and whether these are all. */
  known: number;
  whole: boolean;
  checked: number;
  events: number;
  /** Numbers of the cases whose chain does not hold. */
  broken: string[];
  error: unknown;
}

const nothing: Checked = {
  running: false,
  known: 0,
  whole: false,
  checked: 0,
  events: 0,
  broken: [],
  error: null,
};
const pageSize = 100;

/** Goes through all open cases, a page at a time, and has the chain of each worked out again. */
export function useManyChains(): { state: Checked; start: () => void; stop: () => void } {
  const [state, setState] = useState(nothing);
  const run = useRef<AbortController | null>(null);
  useEffect(() => () => run.current?.abort(), []);
  const stop = (): void => {
    run.current?.abort();
    setState((now) => ({ ...now, running: false }));
  };
  const start = (): void => {
    run.current?.abort();
    const mine = new AbortController();
    run.current = mine;
    setState({ ...nothing, running: true });
    const tell = (next: (now: Checked) => Checked): void => {
      if (!mine.signal.aborted) setState(next);
    };
    goThrough(mine.signal, tell)
      .catch((error: unknown) => tell((now) => ({ ...now, error })))
      .finally(() => tell((now) => ({ ...now, running: false })));
  };
  return { state, start, stop };
}

async function goThrough(signal: AbortSignal, tell: (next: (now: Checked) => Checked) => void): Promise<void> {
  let after: string | undefined;
  do {
    const query = { status: 'open' as const, limit: pageSize, ...(after !== undefined && { after }) };
    const { data: page } = await getCases({ query, signal, throwOnError: true });
    after = page.after ?? undefined;
    const whole = after === undefined;
    tell((now) => ({ ...now, known: now.known + page.items.length, whole }));
    for (const { caseNumber } of page.items) {
      const { data: check } = await getCasesCaseNumberAudit({ path: { caseNumber }, signal, throwOnError: true });
      tell((now) => ({
        ...now,
        checked: now.checked + 1,
        events: now.events + check.events,
        broken: check.chain === 'ok' ? now.broken : [...now.broken, caseNumber],
      }));
    }
  } while (after !== undefined && !signal.aborted);
}
