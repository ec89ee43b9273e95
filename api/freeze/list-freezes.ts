import { z } from 'zod';
import { listFreezes as list } from '../../db/external-consideration/list-freezes.ts';
import { defineRoute } from '../http/route.ts';
import { freezeShape } from './freeze-shapes.ts';

export const listFreezes = defineRoute({
  method: 'get',
  path: '/v1/freezes',
  action: 'freeze.list',
  tag: 'Political freezes',
  summary: 'Times in which officials of the region are not replaced without approval of Mendagri (R23)',
  answers: { 200: { description: 'Latest first', schema: z.strictObject({ items: z.array(freezeShape) }) } },
  async handle({ actor }, { db }) {
    return { status: 200, body: { items: await list(db, { agency: actor.agency }) } };
  },
});
