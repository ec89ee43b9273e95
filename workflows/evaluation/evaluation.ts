import { proxyActivities } from '@temporalio/workflow';
import type { EvaluationActivities, EvaluationMade, EvaluationOrder } from '../../contract/evaluation.ts';

// No limit on attempts: a half year can be evaluated tomorrow as well as today.
const { evaluationsDue, makeEvaluation } = proxyActivities<EvaluationActivities>({
  startToCloseTimeout: '10 minutes',
  retry: { initialInterval: '1s', maximumInterval: '10 minutes' },
});

/** After each half year: what its moves came to, for every agency, and none waits for another (F59, S10). */
export async function evaluation(order?: EvaluationOrder): Promise<EvaluationMade[]> {
  const now = Date.now();
  const due = order === undefined ? await evaluationsDue({ now }) : [order];
  return Promise.all(due.map((one) => makeEvaluation({ ...one, now })));
}
