import { rate } from '../../../domain/personnel/performance-matrix.ts';
import type { Filing } from './filing.ts';

/** The rating is computed from result and behaviour (PermenPANRB 6/2022); the scores are the baseline of later reviews. */
export const fileEvaluation: Filing<'performance-evaluation'> = async (desk, task, form) => {
  await desk.tx
    .insertInto('performance_evaluation')
    .values({
      task_id: task.id,
      case_number: task.case_number,
      work_result: form.workResult,
      work_behavior: form.workBehavior,
      rating: rate(form.workResult, form.workBehavior),
      productivity: form.productivity,
      innovation: form.innovation,
      reasons: form.reasons,
    })
    .execute();
};
