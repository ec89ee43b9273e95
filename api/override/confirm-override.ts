import { listOverrides } from '../../db/override/list-overrides.ts';
import { refuseOverride } from '../../domain/override/refuse-override.ts';
import { runCommand } from '../command/run-command.ts';
import { takeCommand } from '../command/take-command.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';
import { overrideShape, showOverride } from './override-shape.ts';

export const confirmOverride = defineRoute({
  method: 'post',
  path: '/v1/overrides/{id}/confirmation',
  action: 'override.confirm',
  tag: 'Overrides',
  summary: 'Confirm what somebody else asked for: it takes effect and stays visible on the case',
  params: uuidParams,
  answers: { 200: { description: 'The override is in force', schema: overrideShape } },
  problems: [
    'override-needs-second-person',
    'override-lapsed',
    'override-already-confirmed',
    'override-retracted',
    'documents-under-check',
    'documents-not-reopenable',
    'case-decided',
    'self-dealing',
    'task-not-open',
    'task-not-skippable',
    'case-closed',
    'case-unavailable',
  ],
  async handle({ actor, params }, deps) {
    const find = async () => (await listOverrides(deps.db, { id: params.id }))[0];
    const override = await find();
    if (!override) throw new Problem('not-found');
    const { standing } = await findReadableCase(deps.db, actor, override.caseNumber, 'override.confirm');
    const refusal = refuseOverride({
      kind: override.kind,
      task: override.taskKind ?? undefined,
      concerned: standing.employee_account_id,
      requestedBy: override.requestedById,
      confirmedBy: actor.account,
    });
    if (refusal) throw Problem.of(refusal);
    if (override.retractedAt !== null) throw new Problem('override-retracted');
    if (override.confirmedAt === null && override.expiresAt.getTime() < Date.now())
      throw new Problem('override-lapsed');
    const row = await takeCommand(deps.db, {
      kind: 'override-task',
      dedupeKey: `override:${override.id}`,
      caseNumber: override.caseNumber,
      ...(override.taskId !== null && { task: override.taskId }),
      account: actor.account,
      roles: actor.roles,
      body: { overrideId: override.id },
      answer: { kind: override.kind, requestedBy: override.requestedById },
    });
    if (row.kind !== 'override-task') throw new Problem('override-retracted');
    if (row.account_id !== actor.account) throw new Problem('override-already-confirmed');
    await runCommand(deps, row);
    return { status: 200, body: showOverride((await find())!) };
  },
});
