import { z } from 'zod';
import { readCheckpoints } from '../../db/audit/read-checkpoints.ts';
import { defineRoute } from '../http/route.ts';
import { day, instant, limit, page } from '../http/shapes.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const checkpoint = z.strictObject({
  day,
  root: hash,
  leaves: z.int(),
  previous: hash,
  madeAt: instant,
  body: z.string().meta({ description: 'The text whose SHA-256 is the hash' }),
  hash,
});

export const listCheckpoints = defineRoute({
  method: 'get',
  path: '/v1/audit/checkpoints',
  action: 'audit.list-checkpoints',
  tag: 'Audit',
  summary: 'The daily roots over the heads of all audit chains, newest first; keep a hash outside',
  query: z.strictObject({ after: day.optional(), limit }),
  answers: { 200: { description: 'Checkpoints, newest first', schema: page(checkpoint) } },
  async handle({ query }, { db }) {
    const rows = await readCheckpoints(db, { before: query.after, limit: query.limit + 1 });
    const items = rows.slice(0, query.limit);
    const after = rows.length > items.length ? items.at(-1)!.day : null;
    return { status: 200, body: { items: items.map((row) => ({ ...row, madeAt: row.madeAt.toISOString() })), after } };
  },
});
