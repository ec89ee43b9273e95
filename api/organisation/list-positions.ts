import { z } from 'zod';
import { listPositions as readPositions } from '../../db/reading/list-organisation.ts';
import { defineRoute } from '../http/route.ts';

const position = z.strictObject({
  id: z.string(),
  name: z.string(),
  positionClass: z.string(),
  echelon: z.string().nullable(),
  jobGrade: z.int(),
  educationLevelMin: z.string(),
  educationFields: z.array(z.string()),
  rankMin: z.string().nullable(),
  rankMax: z.string().nullable(),
  allowanceRupiah: z.int().nullable(),
  standard: z.array(z.strictObject({ competency: z.string(), requiredLevel: z.int() })),
});

export const listPositions = defineRoute({
  method: 'get',
  path: '/v1/positions',
  action: 'organisation.read',
  tag: 'Organisation',
  summary: 'Kinds of position with their requirements and competency standard',
  answers: { 200: { description: 'All kinds of position', schema: z.strictObject({ items: z.array(position) }) } },
  async handle(_request, { db }) {
    return { status: 200, body: { items: await readPositions(db) } };
  },
});
