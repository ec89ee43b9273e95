import { requestRun } from '../../db/registry/registry-run.ts';
import { runUnderWay, switchedOff } from '../../domain/registry/registry-refusals.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { runShape, showRun } from './registry-shapes.ts';

export const startRun = defineRoute({
  method: 'post',
  path: '/v1/registry/reconciliations',
  action: 'registry.reconcile',
  tag: 'National registry',
  summary: 'Compare everybody of your agency with the national registry now, and not only at night (F71)',
  answers: { 202: { description: 'It begins within seconds', schema: runShape } },
  problems: ['registry-switched-off', 'registry-run-under-way'],
  async handle({ actor }, { db, registryIsOn }) {
    if (registryIsOn !== true) throw Problem.of(switchedOff);
    // The worker's relay starts what stands here, so nothing is lost where Temporal is away.
    const run = await requestRun(db, actor.agency, actor.account);
    if (!run) throw Problem.of(runUnderWay);
    return { status: 202, body: showRun(run), headers: { Location: `/v1/registry/reconciliations/${run.id}` } };
  },
});
