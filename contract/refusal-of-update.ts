import {
  isGrpcServiceError,
  ServiceError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { Refusal } from '../domain/refusal.ts';
import { CommandUnavailable } from './command-unavailable.ts';

/** What is said where the workflow itself says nothing. */
export interface Wordless {
  /** It has ended, or was never there. */
  closed: Refusal;
  /** It ended before an Update that was to start it. */
  ended: Refusal;
  /** It could not go on with the Update. */
  failed: Refusal;
}

/**
 * What an Update that did not succeed means to whoever asked for it.
 * @throws CommandUnavailable when nobody answered; the error itself where it is none of Temporal's
 */
export function refusalOfUpdate(error: unknown, wordless: Wordless): Refusal {
  if (error instanceof WorkflowUpdateFailedError) return refusalOf(error.cause, wordless);
  if (error instanceof WorkflowNotFoundError) return wordless.closed;
  if (error instanceof WorkflowExecutionAlreadyStartedError) return wordless.ended;
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) throw new CommandUnavailable(error);
  if (error instanceof ServiceError || isGrpcServiceError(error)) throw new CommandUnavailable(error);
  // The SDK gives an Update that its workflow's end overtook as a plain error.
  if (error instanceof Error && error.message.includes('aborted by closing workflow')) return wordless.closed;
  throw error;
}

function refusalOf(cause: unknown, { closed, failed }: Wordless): Refusal {
  if (!(cause instanceof ApplicationFailure)) return failed;
  const [refusal] = cause.details ?? [];
  if (typeof refusal === 'object' && refusal !== null && 'code' in refusal && 'message' in refusal)
    return refusal as Refusal;
  return cause.type === 'AcceptedUpdateCompletedWorkflow' ? closed : failed;
}
