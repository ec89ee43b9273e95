import { ApplicationFailure } from '@temporalio/common';

/** Tries an activity as Temporal does: again after every failure but a final one. */
export async function tryAgain<T>(attempt: () => Promise<T>, attempts = 5): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    const isFinal = error instanceof ApplicationFailure && error.nonRetryable === true;
    if (isFinal || attempts <= 1) throw error;
    return tryAgain(attempt, attempts - 1);
  }
}
