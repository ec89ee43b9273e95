import type { Text } from './text.ts';

/** A "no" of the business: a stable code, the sentence people read, and where known the rule and the form field behind it. */
export interface Refusal {
  code: string;
  message: Text;
  /** Rule id such as `R06`, when a rule of eligibility refused. */
  rule?: string;
  /** Name of the form field to correct. */
  field?: string;
}

/**
 * Tells a refusal from the value a function would otherwise have returned; values never carry both a code and a message.
 * An error of the database has both too, but its message is no sentence in two languages.
 */
export function isRefusal(result: unknown): result is Refusal {
  if (typeof result !== 'object' || result === null || !('code' in result) || !('message' in result)) return false;
  return typeof result.message === 'object';
}

/** For callers that cannot return a refusal, such as the validator of an Update. */
export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message.en);
    this.name = 'RefusalError';
    this.refusal = refusal;
  }
}
