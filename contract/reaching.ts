import { isGrpcServiceError, ServiceError, WorkflowNotFoundError } from '@temporalio/client';
import { CommandUnavailable } from './command-unavailable.ts';

/**
 * Says something to a workflow that may be over: then there is nobody to say it to.
 * @throws CommandUnavailable when the server does not answer
 */
export async function reaching(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return;
    if (error instanceof ServiceError || isGrpcServiceError(error)) throw new CommandUnavailable(error);
    throw error;
  }
}
