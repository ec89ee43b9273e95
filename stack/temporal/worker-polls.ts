import { Connection } from '@temporalio/client';

/** Rejects until somebody has asked the task queue for workflow tasks since `sinceMs`: a dead worker stays listed for minutes. */
export async function workerPolls(
  address: string,
  namespace: string,
  taskQueue: string,
  sinceMs: number,
): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: '2s' });
  try {
    const { pollers } = await connection.withDeadline(Date.now() + 2_000, () =>
      // Without a type the server tells about workflow tasks.
      connection.workflowService.describeTaskQueue({ namespace, taskQueue: { name: taskQueue } }),
    );
    const polls = pollers.some(({ lastAccessTime: at }) => {
      return Number(at?.seconds ?? 0) * 1000 + (at?.nanos ?? 0) / 1e6 >= sinceMs;
    });
    if (!polls) throw new Error(`nobody polls task queue ${taskQueue}`);
  } finally {
    await connection.close();
  }
}
