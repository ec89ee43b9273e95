import { vi } from 'vitest';
import type { CaseStage } from './case-stage.ts';

/** Lets the time of the skipping server pass until shortly after an instant. */
export async function passUntil({ env }: CaseStage, at: Date | number): Promise<void> {
  const wait = Number(at) - (await env.currentTimeMs());
  // A little more, because the workflow's timers run in whole seconds.
  if (wait > 0) await env.sleep(wait + 5_000);
}

/** The worker needs a moment after the clock has moved: tries an assertion until it holds. */
export function eventually<T>(assertion: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(assertion, { timeout: 15_000, interval: 50 });
}
