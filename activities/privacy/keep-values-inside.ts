import { ApplicationFailure, CancelledFailure, CompleteAsyncError } from '@temporalio/activity';
import { describeError } from '../../contract/describe-error.ts';

/**
 * Wraps activities so that what fails in them is told by name, code and place only. A failure becomes part of the history and
 * of the worker's log, and a database error would bring names and free texts along (F63). Refusals are our own words and pass.
 */
export function keepValuesInside<A extends object>(activities: A): A {
  return Object.fromEntries(
    Object.entries(activities).map(([name, activity]) => [
      name,
      (...input: unknown[]) => withoutValues(() => (activity as (...input: unknown[]) => unknown)(...input)),
    ]),
  ) as A;
}

async function withoutValues(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (isOurs(error)) throw error;
    const { type, code, message, stack } = describeError(error);
    const failure = ApplicationFailure.retryable(message ?? [type, code].filter(Boolean).join(' '), type);
    if (stack !== undefined) failure.stack = `${type}\n${stack}`;
    throw failure;
  }
}

function isOurs(error: unknown): boolean {
  return (
    error instanceof ApplicationFailure || error instanceof CancelledFailure || error instanceof CompleteAsyncError
  );
}
