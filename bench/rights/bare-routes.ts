import { officeCalendar } from '../../api/calendar/office-calendar.ts';
import { workingDaysLeft } from '../../domain/expectation/working-days-left.ts';
import { randomUUID } from 'node:crypto';
import { runCommand } from '../../api/command/run-command.ts';
import { takeCommand } from '../../api/command/take-command.ts';
import type { ApiDeps } from '../../api/deps.ts';
import { defineRoute } from '../../api/http/route.ts';
import { assembleCase } from '../../api/mutation-case/assemble-case.ts';
import { expectedFinishes } from '../../api/mutation-case/expected-finish.ts';
import { findReadableCase, type ReadableCase } from '../../api/mutation-case/find-readable-case.ts';
import { readCase } from '../../api/mutation-case/read-case.ts';
import { decisionDifference } from '../../api/post-choice/decision-difference.ts';
import { readerOf } from '../../api/rights/reader-of.ts';
import { assignTask } from '../../api/task/assign-task.ts';
import { showTask } from '../../api/task/show-task.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { readTaskContext } from '../../db/reading/read-task-context.ts';
import { readTask } from '../../db/reading/read-task.ts';

/**
 * The two routes of the product and, beside them, the same two without asking who may and without writing down who did:
 * no standing in the case, no record of the access, no question who may hold the task. Who somebody is (token, account,
 * roles) both ask.
 */
export const fullRoutes = [readCase, assignTask];

/** How a case stands is asked once before anything is measured; the answer itself needs it. */
export type Known = Map<string, ReadableCase>;

export async function know(deps: Pick<ApiDeps, 'db'>, actor: ReadingActor, cases: readonly string[]): Promise<Known> {
  const known: Known = new Map();
  for (const number of cases) known.set(number, await findReadableCase(deps.db, actor, number, 'case.read'));
  return known;
}

export function bareRoutes(known: Known) {
  const bareRead = defineRoute({
    ...{ method: 'get', path: readCase.path, action: 'session.own', tag: readCase.tag, summary: readCase.summary },
    ...{ params: readCase.params!, answers: readCase.answers },
    async handle({ actor, params }, deps) {
      const { caseNumber } = params as { caseNumber: string };
      const readable = known.get(caseNumber)!;
      const assembled = await assembleCase(deps, caseNumber, readable.view, actor.roles);
      const expectedFinish = (await expectedFinishes(deps.db, [caseNumber])).get(caseNumber) ?? null;
      const difference = await decisionDifference(deps, readable);
      return { status: 200, body: { ...assembled, decisionDifference: difference, expectedFinish } };
    },
  });
  const bareAssign = defineRoute({
    ...{ method: 'post', path: assignTask.path, action: 'session.own', tag: assignTask.tag },
    ...{ summary: assignTask.summary, params: assignTask.params!, body: assignTask.body!, answers: assignTask.answers },
    async handle({ actor, params, body }, deps) {
      const { id } = params as { id: string };
      const said = body as { accountId: string; reason: string };
      const row = await takeCommand(deps.db, {
        ...{ kind: 'reassign-task', dedupeKey: `reassign:${id}:${randomUUID()}` },
        ...{ caseNumber: id.slice(0, id.lastIndexOf('-')), task: id, account: actor.account, roles: actor.roles },
        ...{ body: said, answer: { to: said.accountId } },
      });
      await runCommand(deps, row);
      const task = (await readTask(deps.db, id, readerOf(actor)))!;
      const daysLeft = workingDaysLeft(await officeCalendar(deps.db, actor.timeZone), Date.now());
      return { status: 200, body: showTask(task, actor, await readTaskContext(deps.db, task), daysLeft) };
    },
  });
  return [bareRead, bareAssign];
}
