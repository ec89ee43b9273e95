import { CommandUnavailable } from '../../contract/command-unavailable.ts';
import { sendVacancyCommand } from '../../contract/send-vacancy-command.ts';
import { vacancyCommandOfRow } from '../../contract/vacancy-command-of-row.ts';
import { settleVacancyCommand, unsettledVacancyCommands } from '../../db/command/vacancy-command.ts';
import { sendOwedNow } from '../../db/notification/send-owed-now.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { vacancyNumberPattern } from '../../domain/vacancy/vacancy-number.ts';
import type { ApiDeps } from '../deps.ts';
import { Problem } from '../problem/problem.ts';

export function isVacancyNumber(number: string): boolean {
  return vacancyNumberPattern.test(number);
}

/** Sends again at once what a vacancy is owed, in the order in which it was said; each command keeps its id, so nothing is applied twice. */
export async function retryVacancy(deps: ApiDeps, { agency }: ReadingActor, number: string): Promise<object> {
  const rows = await unsettledVacancyCommands(deps.db, { agency, number });
  if (!rows) throw new Problem('not-found');
  const letters = await sendOwedNow(deps.db, number);
  const until = Date.now() + deps.commandDeadlineMs;
  const commands: { id: string; kind: string; outcome: string; code: string | null }[] = [];
  for (const row of rows) {
    const { id, kind } = row;
    const leftMs = until - Date.now();
    // Where one got no answer the next would get none either, nor may it overtake.
    const silent = leftMs <= 0 || commands.at(-1)?.outcome === 'unanswered';
    const word = silent ? undefined : await sendAgain(deps, row, leftMs);
    if (word !== undefined) await settleVacancyCommand(deps.db, id, word);
    const outcome = word === undefined ? 'unanswered' : word === 'acknowledged' ? word : 'refused';
    commands.push({ id, kind, outcome, code: typeof word === 'object' ? word.code : null });
  }
  return { caseNumber: number, commands, letters };
}

async function sendAgain(
  { client, taskQueue }: ApiDeps,
  row: Parameters<typeof vacancyCommandOfRow>[0],
  leftMs: number,
) {
  try {
    return await sendVacancyCommand(client, taskQueue, vacancyCommandOfRow(row), leftMs);
  } catch (error) {
    if (error instanceof CommandUnavailable) return undefined;
    throw error;
  }
}
