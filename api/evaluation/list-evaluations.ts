import { z } from 'zod';
import { listEvaluations as list } from '../../db/evaluation/evaluation-row.ts';
import { defineRoute } from '../http/route.ts';
import { limit, page } from '../http/shapes.ts';
import { evaluationLine, half } from './evaluation-shapes.ts';
import { showEvaluationLine } from './show-evaluation.ts';

export const listEvaluations = defineRoute({
  method: 'get',
  path: '/v1/evaluations',
  action: 'evaluation.read',
  tag: 'Evaluation',
  summary: 'The half years that were evaluated, newest first (F59)',
  query: z.strictObject({ after: half.optional(), limit }),
  answers: { 200: { description: 'Evaluations, without their numbers', schema: page(evaluationLine) } },
  async handle({ actor, query }, { db }) {
    const rows = await list(db, actor.agency, { after: query.after, limit: query.limit + 1 });
    const items = rows.slice(0, query.limit);
    const after = rows.length > items.length ? items.at(-1)!.half : null;
    return { status: 200, body: { items: items.map(showEvaluationLine), after } };
  },
});
