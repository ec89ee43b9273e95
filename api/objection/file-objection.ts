import { z } from 'zod';
import { readObjection } from '../../db/objection/read-objection.ts';
import { objectionRefusal } from '../../domain/objection/objection-refusals.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams, uuid } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';
import { objectionShape } from './objection-shape.ts';
import { runObjectionCommand } from './run-objection-command.ts';

export const fileObjection = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/objection',
  action: 'objection.file',
  tag: 'Objections',
  summary: 'Object to the decision about you, with reasons and evidence, within the period of the law',
  params: caseParams,
  body: z.strictObject({
    reasons: z.string().trim().min(20).max(20_000),
    documentIds: z
      .array(uuid)
      .max(20)
      .default([])
      .meta({ description: 'Documents of this case that you handed in as `objection-evidence`.' }),
  }),
  answers: { 201: { description: 'The objection is received', schema: objectionShape } },
  problems: [
    'objection-before-receipt',
    'objection-late',
    'objection-already-filed',
    'objection-withdrawn',
    'objection-own-only',
    'objection-evidence-unknown',
    'case-closed',
    'case-unavailable',
  ],
  async handle({ actor, params: { caseNumber }, body }, deps) {
    const { view, standing } = await findReadableCase(deps.db, actor, caseNumber, 'objection.file');
    if (view !== 'employee') throw Problem.of(objectionRefusal('objection-own-only'));
    const { objection, receivedAt } = await readObjection(deps.db, caseNumber);
    if (objection?.state === 'withdrawn') throw Problem.of(objectionRefusal('objection-withdrawn'));
    const recalled = standing.outcome === 'withdrawn' || standing.outcome === 'rescinded';
    if (recalled || (standing.outcome !== null && receivedAt === null)) throw new Problem('case-closed');
    // A case stays open as long as its period does.
    if (standing.outcome !== null && !objection) throw Problem.of(objectionRefusal('objection-late'));
    if (receivedAt === null) throw Problem.of(objectionRefusal('objection-before-receipt'));
    return runObjectionCommand(deps, {
      ...{ kind: 'file-objection', caseNumber, actor, view, body, taken: 'objection-already-filed', status: 201 },
    });
  },
});
