import canonicalize from 'canonicalize';
import { sendVacancyCommand } from '../../contract/send-vacancy-command.ts';
import { vacancyCommandOfRow } from '../../contract/vacancy-command-of-row.ts';
import { type NewVacancyCommand, settleVacancyCommand, takeVacancyCommand } from '../../db/command/vacancy-command.ts';
import type { ApiDeps } from '../deps.ts';
import { Problem } from '../problem/problem.ts';

/**
 * Writes down what somebody says to a vacancy, tells it, and writes down its word.
 * @returns the vacancy's id
 * @throws Problem when the vacancy refuses, or the key was used for something else
 * @throws CommandUnavailable when it does not answer: the row stays and the worker sends it again
 */
export async function runVacancyCommand(deps: ApiDeps, command: NewVacancyCommand): Promise<string> {
  const row = await takeVacancyCommand(deps.db, command);
  const same = row.accountId === command.account && canonicalize(row.body) === canonicalize(command.body);
  if (!same) throw new Problem('idempotency-key-reused');
  if (row.state === 'acknowledged') return row.vacancyId;
  const said = vacancyCommandOfRow(row);
  const outcome = await sendVacancyCommand(deps.client, deps.taskQueue, said, deps.commandDeadlineMs);
  await settleVacancyCommand(deps.db, row.id, outcome);
  if (outcome !== 'acknowledged') throw Problem.of(outcome);
  return row.vacancyId;
}
