import { commandOfRow } from '../../contract/command-of-row.ts';
import { sendCommand } from '../../contract/send-command.ts';
import type { CommandRow } from '../../db/command/command-row.ts';
import { settleCommand } from '../../db/command/settle-command.ts';
import type { ApiDeps } from '../deps.ts';
import { Problem } from '../problem/problem.ts';

/**
 * Tells the case what the row says and writes down its word.
 * @throws Problem when the case refuses
 * @throws CommandUnavailable when it does not answer: the row stays `sent` and is sent again by the worker
 */
export async function runCommand(deps: ApiDeps, row: CommandRow): Promise<void> {
  if (row.state === 'acknowledged') return;
  const outcome = await sendCommand(deps.client, deps.taskQueue, commandOfRow(row), deps.commandDeadlineMs);
  await settleCommand(deps.db, row.id, outcome);
  if (outcome !== 'acknowledged') throw Problem.of(outcome);
}
