import { setTimeout as sleep } from 'node:timers/promises';
import { CommandUnavailable } from '../contract/send-command.ts';
import { sendVacancyCommand } from '../contract/send-vacancy-command.ts';
import { vacancyCommandOfRow } from '../contract/vacancy-command-of-row.ts';
import { claimVacancyCommands, settleVacancyCommand } from '../db/command/vacancy-command.ts';
import type { Resender } from './resend-commands.ts';

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
  const stopping = new AbortController();
  const rounds = (async () => {
    while (!stopping.signal.aborted) {
      const settled = await relayVacanciesOnce(resender).catch((error: unknown) => {
        resender.onError(error);
        return 0;
      });
      if (settled < atATime) await sleep(resender.everyMs ?? everyMs, undefined, stopping).catch(() => undefined);
    }
  })();
  return {
    stop: () => {
      stopping.abort();
      return rounds;
    },
  };
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
