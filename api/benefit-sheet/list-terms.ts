import { z } from 'zod';
import { isPosition } from '../../db/benefit-sheet/insert-terms.ts';
import { readTerms } from '../../db/benefit-sheet/read-terms.ts';
import { defineRoute } from '../http/route.ts';
import { code } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { termsShape } from './terms-shape.ts';

export const listTerms = defineRoute({
  method: 'get',
  path: '/v1/positions/{id}/terms',
  action: 'organisation.read',
  tag: 'Organisation',
  summary: 'Grade and allowance rule of a position in your agency, date by date with the source',
  params: z.strictObject({ id: code }),
  answers: { 200: { description: 'Latest first', schema: z.strictObject({ items: z.array(termsShape) }) } },
  async handle({ actor, params }, { db }) {
    if (!(await isPosition(db, params.id))) throw new Problem('not-found');
    return { status: 200, body: { items: await readTerms(db, { agency: actor.agency, position: params.id }) } };
  },
});
