import {
  type ActivityOptions,
  ActivityFailure,
  ApplicationFailure,
  isCancellation,
  type LocalActivityOptions,
  proxyActivities,
  proxyLocalActivities,
} from '@temporalio/workflow';

const quickly: LocalActivityOptions = {
  startToCloseTimeout: '3s',
  retry: { initialInterval: '100ms', backoffCoefficient: 3, maximumAttempts: 4 },
};

// No limit on attempts: a database that is away for a day must not end a case of a year.
const patiently: ActivityOptions = {
  startToCloseTimeout: '10s',
  retry: { initialInterval: '1s', maximumInterval: '10s' },
};

type Hand<I, O> = (input: I) => Promise<O>;

/**
 * Runs a database write as a local activity, in the same workflow task as the message that asked for it; after four
 * failed attempts as an ordinary activity that waits as long as it takes (12 events however long the outage).
 */
export function quickThenPatient<I, O>(
  name: string,
  describe: (input: I) => string,
  patience: ActivityOptions = patiently,
): Hand<I, O> {
  return async (input) => {
    const summary = describe(input);
    const quick = proxyLocalActivities<Record<string, Hand<I, O>>>({ ...quickly, summary })[name]!;
    try {
      return await quick(input);
    } catch (error) {
      if (isCancellation(error) || isFinal(error)) throw error;
      const patient = proxyActivities<Record<string, Hand<I, O>>>({ ...patience, summary })[name]!;
      return await patient(input);
    }
  };
}

/** A refusal of the business: a local activity throws it bare, an ordinary one wraps it. */
export function isFinal(error: unknown): boolean {
  const failure = error instanceof ActivityFailure ? error.cause : error;
  return failure instanceof ApplicationFailure && failure.nonRetryable === true;
}
