import { z } from 'zod';
import { placeUnit } from '../../db/benefit-sheet/place-unit.ts';
import { defineRoute } from '../http/route.ts';
import { code } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';

const location = z.strictObject({
  latitude: z.number().min(-11.5).max(6.5),
  longitude: z.number().min(94.5).max(141.5),
});

export const locateUnit = defineRoute({
  method: 'put',
  path: '/v1/units/{id}/location',
  action: 'organisation.record-terms',
  tag: 'Organisation',
  summary:
    'Where a unit of your agency is (degrees, within Indonesia), so that distances can be told; null takes it back',
  params: z.strictObject({ id: code }),
  body: z.strictObject({ location: location.nullable() }),
  answers: {
    200: { description: 'As recorded', schema: z.strictObject({ id: z.string(), location: location.nullable() }) },
  },
  async handle({ actor, params, body }, { db }) {
    const placed = await placeUnit(db, { id: params.id, agency: actor.agency, location: body.location });
    if (!placed) throw new Problem('not-found');
    return { status: 200, body: { id: params.id, location: body.location } };
  },
});
