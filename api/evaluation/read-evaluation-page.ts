import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { evaluationPage } from './evaluation-page.ts';
import { halfParams } from './evaluation-shapes.ts';
import { findEvaluation } from './find-evaluation.ts';

const html = 'text/html';

export const readEvaluationPage = defineRoute({
  method: 'get',
  path: '/v1/evaluations/{half}.html',
  action: 'evaluation.read',
  tag: 'Evaluation',
  summary: 'The evaluation of a half year as a fragment of a page',
  params: halfParams,
  answers: { 200: { description: 'An `article` with tables', schema: z.string(), contentType: html } },
  async handle({ actor, params, language }, { db }) {
    const bytes = Buffer.from(evaluationPage(await findEvaluation(db, actor, params.half), language));
    return {
      status: 200,
      file: { bytes, mediaType: `${html}; charset=utf-8` },
      headers: { Vary: 'Accept-Language' },
    };
  },
});
