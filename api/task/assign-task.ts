import { officeCalendar } from '../calendar/office-calendar.ts';
import { workingDaysLeft } from '../../domain/expectation/working-days-left.ts';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findTaskTaker } from '../../db/reading/find-task-taker.ts';
import { readActor } from '../../db/reading/read-actor.ts';
import { readTaskContext } from '../../db/reading/read-task-context.ts';
import type { TaskRow } from '../../db/reading/read-task.ts';
import { mayHold } from '../../domain/task/may-complete.ts';
import { isSameCommand } from '../command/is-same-command.ts';
import { runCommand } from '../command/run-command.ts';
import { takeCommand } from '../command/take-command.ts';
import type { ApiDeps } from '../deps.ts';
import { defineRoute } from '../http/route.ts';
import { taskParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { assignVacancyTask } from '../vacancy/task/assign-vacancy-task.ts';
import { findVacancyTask, isVacancyTask } from '../vacancy/task/find-vacancy-task.ts';
import { showVacancyTask } from '../vacancy/task/show-vacancy-task.ts';
import { findTask } from './find-task.ts';
import { idempotencyKey } from '../mutation-case/open-case-shapes.ts';
import { showTask } from './show-task.ts';
import { taskShape } from './task-shapes.ts';

export const assignTask = defineRoute({
  method: 'post',
  path: '/v1/tasks/{id}/assignment',
  action: 'task.assign',
  tag: 'Tasks',
  summary: 'Hand an open task to somebody',
  params: taskParams,
  headers: idempotencyKey.partial(),
  body: z.strictObject({ accountId: z.uuid(), reason: z.string().trim().min(10).max(4000) }),
  answers: { 200: { description: 'The task is theirs now', schema: taskShape } },
  problems: [
    'unknown-account',
    'task-not-open',
    'task-personal',
    'already-seated',
    'role-missing',
    'not-free',
    'not-on-panel',
    'member-recused',
    'self-dealing',
    'vacancy-closed',
    'idempotency-key-reused',
    'case-unavailable',
  ],
  async handle({ actor, params, headers, body }, deps) {
    if (isVacancyTask(params.id)) {
      const found = () => findVacancyTask(deps.db, actor, params.id);
      await assignVacancyTask(deps, await found(), { actor, body, key: headers['idempotency-key'] });
      return { status: 200, body: await showVacancyTask(deps.db, actor, await found()) };
    }
    const task = await findTask(deps.db, actor, params.id);
    // Nobody arranges who judges them (F09).
    const selfDealing = mayHold({ barred: [task.employeeAccountId] }, actor.account);
    if (selfDealing) throw Problem.of(selfDealing);
    await refuseAssignment(deps, task, body.accountId);
    const row = await takeCommand(deps.db, {
      kind: 'reassign-task',
      dedupeKey: `reassign:${task.id}:${headers['idempotency-key'] ?? randomUUID()}`,
      caseNumber: task.caseNumber,
      task: task.id,
      account: actor.account,
      roles: actor.roles,
      body,
      answer: { to: body.accountId },
    });
    const said = { kind: 'reassign-task', account: actor.account, body } as const;
    if (!isSameCommand(row, said)) throw new Problem('idempotency-key-reused');
    await runCommand(deps, row);
    const assigned = await findTask(deps.db, actor, params.id);
    const daysLeft = workingDaysLeft(await officeCalendar(deps.db, actor.timeZone), Date.now());
    return { status: 200, body: showTask(assigned, actor, await readTaskContext(deps.db, assigned), daysLeft) };
  },
});

async function refuseAssignment({ db }: ApiDeps, task: TaskRow, account: string): Promise<void> {
  if (task.state !== 'open') throw new Problem('task-not-open');
  // Nobody else can answer for the employee.
  if (task.role === 'employee') throw new Problem('task-personal');
  const taker = await findTaskTaker(db, account, task);
  if (!taker?.active || taker.agency !== task.agencyId) throw new Problem('unknown-account');
  if (taker.recused || (taker.tied && task.kind === 'panel-vote')) throw new Problem('not-free');
  const refusal = mayHold(task, account);
  if (refusal) throw Problem.of(refusal);
  if (task.kind !== 'panel-vote' || task.accountId === account) return;
  if (taker.seated) throw new Problem('already-seated');
  const roles = (await readActor(db, account))?.roles ?? [];
  if (!roles.includes('panel-member')) throw new Problem('role-missing');
}
