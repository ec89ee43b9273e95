import type { Client } from '@temporalio/client';
import { absenceId, type AbsenceInput, absenceRevoked, absenceType } from './absence-messages.ts';
import { reaching } from './reaching.ts';

/**
 * Starts the clock of an absence; starting it twice is starting it once.
 * @throws CommandUnavailable when the server does not answer
 */
export async function startAbsence(
  client: Client,
  taskQueue: string,
  input: AbsenceInput,
  deadlineMs: number,
): Promise<void> {
  await reaching(() =>
    client.withDeadline(Date.now() + deadlineMs, () =>
      client.workflow.start(absenceType, {
        workflowId: absenceId(input.delegation),
        taskQueue,
        args: [input],
        workflowIdConflictPolicy: 'USE_EXISTING',
        staticSummary: 'Absence: tasks move to the delegate and come back',
      }),
    ),
  );
}

/** Tells an absence that it was revoked; one that is over already needs no telling. */
export async function revokeAbsence(client: Client, delegation: string, deadlineMs: number): Promise<void> {
  const handle = client.workflow.getHandle(absenceId(delegation));
  await reaching(() => client.withDeadline(Date.now() + deadlineMs, () => handle.signal(absenceRevoked)));
}
