import { z } from 'zod';
import { listUnitFigures as list, readUnitIds } from '../../db/review/unit-figures.ts';
import { defineRoute } from '../http/route.ts';
import { code, instant, limit, page } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';

const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);
const figure = z.int().min(0).max(100);

export const listUnitFigures = defineRoute({
  method: 'get',
  path: '/v1/units/{id}/indicators',
  action: 'unit-indicator.read',
  tag: 'Reviews',
  summary: 'Monthly figures of a unit, newest first: productivity, innovation, service (F56)',
  params: z.strictObject({ id: code }),
  query: z.strictObject({ after: month.optional(), limit }),
  answers: {
    200: {
      description: 'Months, 0 to 100 each',
      schema: page(
        z.strictObject({
          ...{ month, productivity: figure, innovation: figure, service: figure.nullable(), recordedAt: instant },
        }),
      ),
    },
  },
  async handle({ actor, params, query }, { db }) {
    if (!(await readUnitIds(db, actor.agency)).has(params.id)) throw new Problem('not-found');
    const rows = await list(db, params.id, { before: query.after, limit: query.limit + 1 });
    const items = rows.slice(0, query.limit);
    const after = rows.length > items.length ? items.at(-1)!.month : null;
    return {
      status: 200,
      body: { items: items.map((one) => ({ ...one, recordedAt: one.recordedAt.toISOString() })), after },
    };
  },
});
