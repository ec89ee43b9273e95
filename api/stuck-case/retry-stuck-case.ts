import { commandOfRow } from '../../contract/command-of-row.ts';
import { CommandUnavailable } from '../../contract/command-unavailable.ts';
import { sendCommand } from '../../contract/send-command.ts';
import type { CommandRow } from '../../db/command/command-row.ts';
import { settleCommand } from '../../db/command/settle-command.ts';
import { sendOwedNow } from '../../db/notification/send-owed-now.ts';
import { findStuckCase, unsettledCommandsOf } from '../../db/reading/find-stuck-case.ts';
import type { ApiDeps } from '../deps.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { readerOf } from '../rights/reader-of.ts';
import { isVacancyNumber, retryVacancy } from './retry-vacancy.ts';
import { retried, stuckParams } from './stuck-case-shapes.ts';

interface Retried {
  id: string;
  kind: string;
  outcome: 'acknowledged' | 'refused' | 'unanswered';
  code: string | null;
}

export const retryStuckCase = defineRoute({
  method: 'post',
  path: '/v1/stuck-cases/{caseNumber}/retry',
  action: 'stuck-case.retry',
  tag: 'Stuck cases',
  summary: 'Send again at once what a case is owed: unanswered commands and undelivered mail; as often as you like',
  params: stuckParams,
  answers: { 200: { description: 'What was sent again, and what became of it', schema: retried } },
  async handle({ actor, params: { caseNumber } }, deps) {
    if (isVacancyNumber(caseNumber)) return { status: 200, body: await retryVacancy(deps, actor, caseNumber) };
    if (!(await findStuckCase(deps.db, caseNumber, readerOf(actor)))) throw new Problem('not-found');
    const letters = await sendOwedNow(deps.db, caseNumber);
    const commands = await resend(deps, await unsettledCommandsOf(deps.db, caseNumber));
    deps.log.info({ caseNumber, account: actor.account, letters, commands: commands.length }, 'stuck case retried');
    return { status: 200, body: { caseNumber, commands, letters } };
  },
});

/**
 * In the order in which they were said. Each keeps its id, which is the Update's, so what was applied meanwhile is not applied
 * twice; all together wait no longer than one decision does.
 */
async function resend(deps: ApiDeps, rows: readonly CommandRow[]): Promise<Retried[]> {
  const until = Date.now() + deps.commandDeadlineMs;
  const done: Retried[] = [];
  for (const row of rows) {
    // Where one got no answer the next would get none either, nor may it overtake.
    const silent = done.at(-1)?.outcome === 'unanswered';
    const leftMs = until - Date.now();
    const fate = silent || leftMs <= 0 ? unanswered : await sendAgain(deps, row, leftMs);
    done.push({ id: row.id, kind: row.kind, ...fate });
  }
  return done;
}

async function sendAgain(
  { client, taskQueue, db }: ApiDeps,
  row: CommandRow,
  deadlineMs: number,
): Promise<Pick<Retried, 'outcome' | 'code'>> {
  try {
    const word = await sendCommand(client, taskQueue, commandOfRow(row), deadlineMs);
    await settleCommand(db, row.id, word);
    return word === 'acknowledged' ? { outcome: word, code: null } : { outcome: 'refused', code: word.code };
  } catch (error) {
    if (error instanceof CommandUnavailable) return unanswered;
    throw error;
  }
}

const unanswered = { outcome: 'unanswered', code: null } as const;
