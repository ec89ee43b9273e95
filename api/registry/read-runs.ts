import { z } from 'zod';
import { findRun, listRuns as list } from '../../db/registry/registry-run.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { limit, page, uuid, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { runShape, showRun } from './registry-shapes.ts';

export const listRuns = defineRoute({
  method: 'get',
  path: '/v1/registry/reconciliations',
  action: 'registry.read',
  tag: 'National registry',
  summary: 'Comparisons with the national registry, newest first, with how far each is',
  query: z.strictObject({ after: uuid.optional(), limit }),
  answers: { 200: { description: 'A page of comparisons', schema: page(runShape) } },
  async handle({ actor, query }, { db }) {
    const rows = await list(db, actor.agency, query);
    return { status: 200, body: pageOf(rows, query.limit, ({ id }) => id, showRun) };
  },
});

export const readRun = defineRoute({
  method: 'get',
  path: '/v1/registry/reconciliations/{id}',
  action: 'registry.read',
  tag: 'National registry',
  summary: 'One comparison with the national registry and how far it is',
  params: uuidParams,
  answers: { 200: { description: 'The comparison', schema: runShape } },
  async handle({ actor, params }, { db }) {
    const run = await findRun(db, actor.agency, params.id);
    if (!run) throw new Problem('not-found');
    return { status: 200, body: showRun(run) };
  },
});
