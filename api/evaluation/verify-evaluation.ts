import canonicalize from 'canonicalize';
import { z } from 'zod';
import { sha256 } from '../../db/audit/sha256.ts';
import { evaluate } from '../../domain/evaluation/evaluate.ts';
import type { EvaluationInputs } from '../../domain/evaluation/evaluation-inputs.ts';
import { evaluationRules } from '../../domain/evaluation/evaluation-report.ts';
import { defineRoute } from '../http/route.ts';
import { halfParams } from './evaluation-shapes.ts';
import { findEvaluation } from './find-evaluation.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const verifyEvaluation = defineRoute({
  method: 'get',
  path: '/v1/evaluations/{half}/verification',
  action: 'evaluation.read',
  tag: 'Evaluation',
  summary:
    'Works the report out again from the inputs that were kept and says whether it is the same, to the last digit',
  params: halfParams,
  answers: {
    200: {
      description: '`same` speaks of reports made by the rules of this version; others say `other-rules`',
      schema: z.strictObject({
        verdict: z.enum(['same', 'differs', 'other-rules']),
        rules: z.strictObject({ report: z.string(), present: z.string() }),
        inputsHash: hash,
        reportHash: hash,
        workedOutHash: hash,
      }),
    },
  },
  async handle({ actor, params }, { db }) {
    const { row } = await findEvaluation(db, actor, params.half);
    const workedOut = evaluate(JSON.parse(row.inputs) as EvaluationInputs);
    const workedOutHash = sha256({ text: canonicalize(workedOut)! });
    const differs = row.rules === evaluationRules ? 'differs' : 'other-rules';
    return {
      status: 200,
      body: {
        verdict: workedOutHash === row.reportHash ? 'same' : differs,
        rules: { report: row.rules, present: evaluationRules },
        inputsHash: sha256({ text: row.inputs }),
        reportHash: row.reportHash,
        workedOutHash,
      },
    };
  },
});
