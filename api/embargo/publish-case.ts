import { z } from 'zod';
import { findCommand } from '../../db/command/find-command.ts';
import { mayHold } from '../../domain/task/may-complete.ts';
import { runCommand } from '../command/run-command.ts';
import { takeCommand } from '../command/take-command.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, caseParams } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';

export const publishCase = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/publication',
  action: 'case.publish',
  tag: 'Cases',
  summary: 'Publish the target post of a case under embargo; the receipt of the decree does it by itself',
  params: caseParams,
  body: z.strictObject({ reason: z.string().trim().min(10).max(4000) }),
  answers: {
    200: {
      description: 'The target post is published',
      schema: z.strictObject({ caseNumber, embargoed: z.boolean() }),
    },
  },
  problems: ['case-not-embargoed', 'self-dealing', 'case-closed', 'case-unavailable'],
  async handle({ actor, params, body }, deps) {
    const { standing } = await findReadableCase(deps.db, actor, params.caseNumber, 'case.publish');
    const refusal = mayHold({ barred: [standing.employee_account_id] }, actor.account);
    if (refusal) throw Problem.of(refusal);
    const dedupeKey = `publish:${params.caseNumber}`;
    const earlier = await findCommand(deps.db, dedupeKey);
    if (!earlier && !standing.embargoed) throw new Problem('case-not-embargoed');
    const row =
      earlier ??
      (await takeCommand(deps.db, {
        ...{ kind: 'publish-case', dedupeKey, body },
        caseNumber: params.caseNumber,
        account: actor.account,
        roles: actor.roles,
      }));
    await runCommand(deps, row);
    return { status: 200, body: { caseNumber: params.caseNumber, embargoed: false } };
  },
});
