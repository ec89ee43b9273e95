import { z } from 'zod';
import { listUnits as readUnits } from '../../db/reading/list-organisation.ts';
import { defineRoute } from '../http/route.ts';

const unit = z.strictObject({
  id: z.string(),
  parentId: z.string().nullable(),
  name: z.string(),
  unitType: z.string(),
  place: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
});

export const listUnits = defineRoute({
  method: 'get',
  path: '/v1/units',
  action: 'organisation.read',
  tag: 'Organisation',
  summary: 'Units of your agency',
  answers: { 200: { description: 'All units', schema: z.strictObject({ items: z.array(unit) }) } },
  async handle({ actor }, { db }) {
    return { status: 200, body: { items: await readUnits(db, actor.agency) } };
  },
});
