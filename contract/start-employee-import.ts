import type { Client } from '@temporalio/client';
import { employeeImportId, type EmployeeImportInput, employeeImportType } from './employee-import-messages.ts';
import { reaching } from './reaching.ts';

/**
 * Starts an import; starting it twice is starting it once.
 * @throws CommandUnavailable when the server does not answer
 */
export async function startEmployeeImport(
  client: Client,
  taskQueue: string,
  input: EmployeeImportInput,
  deadlineMs: number,
): Promise<void> {
  await reaching(() =>
    client.withDeadline(Date.now() + deadlineMs, () =>
      client.workflow.start(employeeImportType, {
        workflowId: employeeImportId(input.run),
        taskQueue,
        args: [input],
        workflowIdConflictPolicy: 'USE_EXISTING',
        staticSummary: 'Import of employees',
      }),
    ),
  );
}
