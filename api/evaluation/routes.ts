import { exportEvaluation } from './export-evaluation.ts';
import { listEvaluations } from './list-evaluations.ts';
import { makeEvaluation } from './make-evaluation.ts';
import { printEvaluation } from './print-evaluation.ts';
import { readEvaluationPage } from './read-evaluation-page.ts';
import { readEvaluation } from './read-evaluation.ts';
import { verifyEvaluation } from './verify-evaluation.ts';

/** The forms with an ending come first: `{half}` alone would take them in. */
export const evaluationRoutes = [
  listEvaluations,
  makeEvaluation,
  readEvaluationPage,
  exportEvaluation,
  printEvaluation,
  verifyEvaluation,
  readEvaluation,
];
