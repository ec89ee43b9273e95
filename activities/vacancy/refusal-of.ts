import { ApplicationFailure } from '@temporalio/activity';
import type { Refusal } from '../../domain/refusal.ts';

/** The refusal that a final failure carries. */
export function refusalOf(error: unknown): Refusal | undefined {
  return error instanceof ApplicationFailure && error.nonRetryable
    ? (error.details?.[0] as Refusal | undefined)
    : undefined;
}
