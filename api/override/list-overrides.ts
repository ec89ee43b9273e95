import { z } from 'zod';
import { listOverrides as readOverrides } from '../../db/override/list-overrides.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { overrideShape, showOverride } from './override-shape.ts';

export const listOverrides = defineRoute({
  method: 'get',
  path: '/v1/cases/{caseNumber}/overrides',
  action: 'override.list',
  tag: 'Overrides',
  summary: 'What two persons let happen, or are asked to let happen, out of the ordinary',
  params: caseParams,
  answers: { 200: { description: 'Overrides in order', schema: z.strictObject({ items: z.array(overrideShape) }) } },
  async handle({ actor, params }, { db }) {
    await findReadableCase(db, actor, params.caseNumber, 'override.list');
    const rows = await readOverrides(db, { caseNumber: params.caseNumber });
    return { status: 200, body: { items: rows.map(showOverride) } };
  },
});
