import { CommandUnavailable } from '../contract/command-unavailable.ts';
import { sendVacancyCommand } from '../contract/send-vacancy-command.ts';
import { vacancyCommandOfRow } from '../contract/vacancy-command-of-row.ts';
import { claimVacancyCommands, settleVacancyCommand } from '../db/command/vacancy-command.ts';
import type { Resender } from './resend-commands.ts';
import { inRounds } from './in-rounds.ts';

/** Longer than the API waits, so that a command on its way is left alone. */
const unansweredMs = 10_000;
const everyMs = 1_000;
const deadlineMs = 5_000;
const atATime = 20;

/**
 * Carries to vacancies what transactions left for them (a freed post, a settled nominee, a closed post) and repeats what nobody answered. A
 * command's id is the Update's, and news says the same when it is said twice.
 */
export function relayVacancyCommands(resender: Resender): { stop: () => Promise<void> } {
  const { onError } = resender;
  return inRounds({ atATime, everyMs: resender.everyMs ?? everyMs, onError }, () => relayVacanciesOnce(resender));
}

/** @returns how many were settled */
export async function relayVacanciesOnce(resender: Resender): Promise<number> {
  const { db, client, taskQueue } = resender;
  let settled = 0;
  for (const row of await claimVacancyCommands(db, resender.unansweredMs ?? unansweredMs, atATime))
    try {
      const word = await sendVacancyCommand(client, taskQueue, vacancyCommandOfRow(row), deadlineMs);
      await settleVacancyCommand(db, row.id, word);
      settled += 1;
    } catch (error) {
      if (!(error instanceof CommandUnavailable)) resender.onError(error);
    }
  return settled;
}
