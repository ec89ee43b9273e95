import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { evaluationPaper } from './evaluation-paper.ts';
import { halfParams } from './evaluation-shapes.ts';
import { findEvaluation } from './find-evaluation.ts';

const pdf = 'application/pdf';

export const printEvaluation = defineRoute({
  method: 'get',
  path: '/v1/evaluations/{half}.pdf',
  action: 'evaluation.read',
  tag: 'Evaluation',
  summary: 'The evaluation of a half year as tagged PDF (PDF/UA-1), the same to the byte whoever prints it',
  params: halfParams,
  answers: { 200: { description: 'PDF', schema: z.string(), contentType: pdf } },
  async handle({ actor, params, language }, { db }) {
    const bytes = await evaluationPaper(await findEvaluation(db, actor, params.half), language);
    return {
      status: 200,
      file: { bytes, mediaType: pdf },
      headers: {
        Vary: 'Accept-Language',
        'Content-Disposition': `inline; filename="evaluation-${params.half}.pdf"`,
      },
    };
  },
});
