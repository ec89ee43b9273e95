import { z } from 'zod';
import { listOverrides } from '../../db/override/list-overrides.ts';
import { runCommand } from '../command/run-command.ts';
import { takeCommand } from '../command/take-command.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';
import { overrideShape, showOverride } from './override-shape.ts';

export const retractOverride = defineRoute({
  method: 'post',
  path: '/v1/overrides/{id}/retraction',
  action: 'override.retract',
  tag: 'Overrides',
  summary: 'Take a request back that nobody confirmed; the reason stays with it',
  params: uuidParams,
  body: z.strictObject({ reason: z.string().trim().min(10).max(4000) }),
  answers: { 200: { description: 'The request, taken back', schema: overrideShape } },
  problems: [
    'override-already-confirmed',
    'override-retracted',
    'override-lapsed',
    'self-dealing',
    'case-closed',
    'case-unavailable',
  ],
  async handle({ actor, params, body }, deps) {
    const find = async () => (await listOverrides(deps.db, { id: params.id }))[0];
    const override = await find();
    if (!override) throw new Problem('not-found');
    const { standing } = await findReadableCase(deps.db, actor, override.caseNumber, 'override.retract');
    if (standing.employee_account_id === actor.account) throw new Problem('self-dealing');
    if (override.confirmedAt !== null) throw new Problem('override-already-confirmed');
    const lapsed = override.retractedAt === null && override.expiresAt.getTime() < Date.now();
    if (lapsed) throw new Problem('override-lapsed');
    // The key of the confirmation: whoever comes first decides, whichever of the two it is.
    const row = await takeCommand(deps.db, {
      kind: 'retract-override',
      dedupeKey: `override:${override.id}`,
      caseNumber: override.caseNumber,
      account: actor.account,
      roles: actor.roles,
      body: { overrideId: override.id, reason: body.reason },
    });
    if (row.kind !== 'retract-override') throw new Problem('override-already-confirmed');
    if (row.account_id !== actor.account) throw new Problem('override-retracted');
    await runCommand(deps, row);
    return { status: 200, body: showOverride((await find())!) };
  },
});
