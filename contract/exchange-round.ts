import type { Client } from '@temporalio/client';
import {
  exchangeRoundCancelled,
  exchangeRoundId,
  type ExchangeRoundInput,
  exchangeRoundType,
} from './exchange-round-messages.ts';
import { reaching } from './reaching.ts';

/**
 * Starts the clock of a round; starting it twice is starting it once.
 * @throws CommandUnavailable when the server does not answer
 */
export async function startExchangeRound(
  client: Client,
  taskQueue: string,
  input: ExchangeRoundInput,
  deadlineMs: number,
): Promise<void> {
  await reaching(() =>
    client.withDeadline(Date.now() + deadlineMs, () =>
      client.workflow.start(exchangeRoundType, {
        workflowId: exchangeRoundId(input.round),
        taskQueue,
        args: [input],
        workflowIdConflictPolicy: 'USE_EXISTING',
        staticSummary: 'Voluntary rotation: wishes are taken until the round closes',
      }),
    ),
  );
}

/** Tells a round that it was cancelled; one that is over already needs no telling. */
export async function cancelExchangeRound(client: Client, round: string, deadlineMs: number): Promise<void> {
  const handle = client.workflow.getHandle(exchangeRoundId(round));
  await reaching(() => client.withDeadline(Date.now() + deadlineMs, () => handle.signal(exchangeRoundCancelled)));
}
