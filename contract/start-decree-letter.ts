import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { decreeLetterId, type DecreeLetterInput, decreeLetterType } from './decree-messages.ts';
import { CommandUnavailable } from './command-unavailable.ts';

/**
 * Has a signed letter printed and signed. Asked twice, it is done once.
 * @throws CommandUnavailable when the server does not take it in
 */
export async function startDecreeLetter(
  client: Client,
  taskQueue: string,
  letter: string,
  deadlineMs: number,
): Promise<void> {
  const args: [DecreeLetterInput] = [{ letter }];
  try {
    await client.withDeadline(Date.now() + deadlineMs, () =>
      client.workflow.start(decreeLetterType, {
        ...{ workflowId: decreeLetterId(letter), taskQueue, args },
        ...{ workflowIdReusePolicy: 'REJECT_DUPLICATE', workflowIdConflictPolicy: 'USE_EXISTING' },
      }),
    );
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return;
    throw new CommandUnavailable(error);
  }
}
