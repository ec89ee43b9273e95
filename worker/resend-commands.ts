import type { Client } from '@temporalio/client';
import { commandOfRow } from '../contract/command-of-row.ts';
import { CommandUnavailable } from '../contract/command-unavailable.ts';
import { sendCommand } from '../contract/send-command.ts';
import { claimUnsettledCommands } from '../db/command/claim-unsettled-commands.ts';
import type { CommandRow } from '../db/command/command-row.ts';
import { settleCommand } from '../db/command/settle-command.ts';
import type { Database } from '../db/open-database.ts';
import { inRounds } from './in-rounds.ts';

/** Longer than the API waits, so that a command on its way is left alone. */
const unansweredMs = 10_000;
const everyMs = 3_000;
const deadlineMs = 5_000;
const atATime = 20;

export interface Resender {
  db: Database;
  client: Client;
  taskQueue: string;
  /** Told what went wrong; the next round tries again. */
  onError: (error: unknown) => void;
  unansweredMs?: number;
  everyMs?: number;
}

/**
 * Repeats commands that the workflow never acknowledged: an Update that was not accepted yet lives only in the server's
 * memory, so a stopped worker or server loses it (design: decisions, 2). The command's id is the Update's, so a repeated
 * one is applied once.
 */
export function resendCommands(resender: Resender): { stop: () => Promise<void> } {
  const { onError } = resender;
  return inRounds({ atATime, everyMs: resender.everyMs ?? everyMs, onError }, () => resendOnce(resender));
}

/** @returns how many were settled */
async function resendOnce(resender: Resender): Promise<number> {
  const rows = await claimUnsettledCommands(resender.db, resender.unansweredMs ?? unansweredMs, atATime);
  const outcomes = await Promise.allSettled(rows.map((row) => resend(resender, row)));
  for (const outcome of outcomes)
    if (outcome.status === 'rejected' && !(outcome.reason instanceof CommandUnavailable))
      resender.onError(outcome.reason);
  return outcomes.filter((outcome) => outcome.status === 'fulfilled').length;
}

async function resend({ db, client, taskQueue }: Resender, row: CommandRow): Promise<void> {
  await settleCommand(db, row.id, await sendCommand(client, taskQueue, commandOfRow(row), deadlineMs));
}
