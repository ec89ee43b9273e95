import type { Client } from '@temporalio/client';
import { evaluationId, type EvaluationOrder, evaluationType } from './evaluation.ts';
import { reaching } from './reaching.ts';

/**
 * Has a half year evaluated; asking twice is asking once.
 * @throws CommandUnavailable when the server does not answer
 */
export async function startEvaluation(
  client: Client,
  taskQueue: string,
  order: EvaluationOrder,
  deadlineMs: number,
): Promise<void> {
  await reaching(() =>
    client.withDeadline(Date.now() + deadlineMs, () =>
      client.workflow.start(evaluationType, {
        workflowId: evaluationId(order.agency, order.half),
        taskQueue,
        args: [order],
        workflowIdConflictPolicy: 'USE_EXISTING',
        staticSummary: `Evaluation of the half year ${order.half}`,
      }),
    ),
  );
}
