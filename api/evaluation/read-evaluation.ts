import { defineRoute } from '../http/route.ts';
import { evaluationShape, halfParams } from './evaluation-shapes.ts';
import { findEvaluation } from './find-evaluation.ts';
import { showEvaluation } from './show-evaluation.ts';

export const readEvaluation = defineRoute({
  method: 'get',
  path: '/v1/evaluations/{half}',
  action: 'evaluation.read',
  tag: 'Evaluation',
  summary:
    'What the moves of a half year came to: durations, delays, outcomes, effect, units, questioned parameters (F58, F59)',
  params: halfParams,
  answers: { 200: { description: 'The report as it was made', schema: evaluationShape } },
  async handle({ actor, params }, { db }) {
    const { row, report } = await findEvaluation(db, actor, params.half);
    return { status: 200, body: showEvaluation(row, report) };
  },
});
