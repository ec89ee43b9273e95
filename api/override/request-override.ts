import { z } from 'zod';
import { insertOverride } from '../../db/override/insert-override.ts';
import { listOverrides } from '../../db/override/list-overrides.ts';
import { confirmWithinDays, extendByDays, refuseOverride } from '../../domain/override/refuse-override.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { ApiDeps } from '../deps.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams, instant, taskId } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';
import { findTask } from '../task/find-task.ts';
import { overrideShape, showOverride } from './override-shape.ts';

const dayMs = 86_400_000;
const reason = z.string().trim().min(20).max(4000);

export const requestOverride = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/overrides',
  action: 'override.request',
  tag: 'Overrides',
  summary: 'Ask for a step out of the ordinary in a stuck case; it takes effect when somebody else confirms it',
  params: caseParams,
  body: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('skip-task'), taskId, reason }),
    z.strictObject({ kind: z.literal('extend-deadline'), taskId, reason, dueAt: instant }),
    z.strictObject({ kind: z.literal('reopen-documents'), reason }),
  ]),
  answers: { 201: { description: 'The request', schema: overrideShape } },
  problems: ['task-not-open', 'task-not-skippable', 'self-dealing', 'deadline-out-of-range', 'case-closed'],
  async handle({ actor, params, body }, deps) {
    const { standing } = await findReadableCase(deps.db, actor, params.caseNumber, 'override.request');
    if (standing.outcome !== null) throw new Problem('case-closed');
    const task =
      body.kind === 'reopen-documents' ? undefined : await openTaskOf(deps, actor, params.caseNumber, body.taskId);
    const concerned = standing.employee_account_id;
    const refusal = refuseOverride({ kind: body.kind, task: task?.kind, concerned, requestedBy: actor.account });
    if (refusal) throw Problem.of(refusal);

    const now = new Date();
    const dueAt = body.kind === 'extend-deadline' ? new Date(body.dueAt) : null;
    if (dueAt && task && isOutOfRange(dueAt, task.dueAt, now)) throw Problem.of(outOfRange);
    const id = await insertOverride(deps.db, {
      case_number: params.caseNumber,
      task_id: task?.id ?? null,
      kind: body.kind,
      due_at: dueAt,
      reason: body.reason,
      requested_by: actor.account,
      requested_at: now,
      expires_at: new Date(now.getTime() + confirmWithinDays * dayMs),
    });
    return { status: 201, body: showOverride((await listOverrides(deps.db, { id }))[0]!) };
  },
});

async function openTaskOf(deps: ApiDeps, actor: ReadingActor, caseNumber: string, id: string) {
  const task = await findTask(deps.db, actor, id);
  if (task.caseNumber !== caseNumber) throw new Problem('not-found');
  if (task.state !== 'open') throw new Problem('task-not-open');
  return task;
}

function isOutOfRange(dueAt: Date, before: Date, now: Date): boolean {
  return dueAt <= before || dueAt <= now || dueAt.getTime() > now.getTime() + extendByDays * dayMs;
}

const outOfRange = {
  code: 'deadline-out-of-range',
  field: 'dueAt',
  message: {
    id: `Tenggat baru harus sesudah yang lama dan paling lama ${extendByDays} hari dari sekarang.`,
    en: `The new deadline is later than the old one and at most ${extendByDays} days from now.`,
  },
};
