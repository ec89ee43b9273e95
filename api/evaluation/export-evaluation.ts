import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { halfParams } from './evaluation-shapes.ts';
import { evaluationTable } from './evaluation-table.ts';
import { findEvaluation } from './find-evaluation.ts';

const csv = 'text/csv';

export const exportEvaluation = defineRoute({
  method: 'get',
  path: '/v1/evaluations/{half}.csv',
  action: 'evaluation.read',
  tag: 'Evaluation',
  summary: 'The evaluation of a half year as CSV, one value a line',
  params: halfParams,
  answers: { 200: { description: 'CSV with a header line', schema: z.string(), contentType: csv } },
  async handle({ actor, params, language }, { db }) {
    const bytes = Buffer.from(evaluationTable(await findEvaluation(db, actor, params.half), language));
    return {
      status: 200,
      file: { bytes, mediaType: `${csv}; charset=utf-8` },
      headers: {
        Vary: 'Accept-Language',
        'Content-Disposition': `attachment; filename="evaluation-${params.half}.csv"`,
      },
    };
  },
});
