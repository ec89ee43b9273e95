import { z } from 'zod';
import { findCommand } from '../../db/command/find-command.ts';
import { mayComplete } from '../../domain/task/may-complete.ts';
import { isSameCommand } from '../command/is-same-command.ts';
import { runCommand } from '../command/run-command.ts';
import { takeCommand } from '../command/take-command.ts';
import { defineRoute } from '../http/route.ts';
import { taskId, taskParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findTask } from '../task/find-task.ts';
import { assignmentOf } from '../task/show-task.ts';

/** UU 30/2014 art 42–43: an official with a conflict of interest does not decide and says so. */
export const recuseFromTask = defineRoute({
  method: 'post',
  path: '/v1/tasks/{id}/recusal',
  action: 'task.recuse',
  tag: 'Tasks',
  summary:
    'Step back from a case in which you are not free; a substitute takes your seat and you read nothing more of it',
  params: taskParams,
  body: z.strictObject({ reason: z.string().trim().min(10).max(4000) }),
  answers: {
    200: { description: 'You are out of this case', schema: z.strictObject({ taskId, recused: z.literal(true) }) },
  },
  problems: ['not-your-task', 'not-a-seat', 'task-not-open', 'task-completion-pending', 'case-unavailable'],
  async handle({ actor, params, body }, deps) {
    const task = await findTask(deps.db, actor, params.id);
    if (!task.mine) throw new Problem('not-allowed');
    if (task.kind !== 'panel-vote') throw new Problem('not-a-seat');
    if (task.state !== 'open') throw new Problem('task-not-open');
    const refusal = mayComplete(assignmentOf(task), actor);
    if (refusal) throw Problem.of(refusal);
    // A vote on its way counts: one cannot vote and step back.
    if (await findCommand(deps.db, `complete:${task.id}`)) throw new Problem('task-completion-pending');

    const said = { kind: 'recuse-seat', account: actor.account, body } as const;
    const row = await takeCommand(deps.db, {
      ...{ kind: 'recuse-seat', dedupeKey: `recuse:${task.id}:${actor.account}`, body },
      caseNumber: task.caseNumber,
      task: task.id,
      account: actor.account,
      roles: actor.roles,
    });
    if (!isSameCommand(row, said)) throw new Problem('task-not-open');
    await runCommand(deps, row);
    return { status: 200, body: { taskId: task.id, recused: true } };
  },
});
