import { patched } from '@temporalio/workflow';

/**
 * Every patch of the case, one a release: a case finishes under the procedure it began with, so the question is asked
 * once, when the workflow begins, and the answer stays with the case file.
 */
export interface Procedure {
  /** 0.2.0: documents one by one, considerations that expire, the panel's protocol, documented exceptions. */
  since020: boolean;
}

export function procedureOfThisCase(): Procedure {
  return { since020: patched('0.2.0') };
}
