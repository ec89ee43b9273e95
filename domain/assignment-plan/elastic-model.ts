import { isRelaxable } from './plan-constraint.ts';
import type { SparseModel } from './sparse-model.ts';

export interface ElasticModel extends SparseModel {
  /** Number of the first column that stands for giving way; those before are the pairs, without cost. */
  firstSlack: number;
  /** Which row each of those columns gives way for. */
  slackRows: number[];
}

/** The same model in which every constraint of people's making may give way by one at the price of one: the least that must be given. */
export function elasticModel(model: SparseModel): ElasticModel {
  const firstSlack = model.costs.length;
  const elastic: ElasticModel = {
    rows: model.rows,
    costs: model.costs.map(() => 0),
    starts: [...model.starts],
    indices: [...model.indices],
    values: [...model.values],
    firstSlack,
    slackRows: [],
  };
  for (const [row, { constraint, lower }] of model.rows.entries()) {
    if (!isRelaxable(constraint.code)) continue;
    elastic.costs.push(-1);
    elastic.indices.push(row);
    elastic.values.push(lower === null ? -1 : 1);
    elastic.starts.push(elastic.indices.length);
    elastic.slackRows.push(row);
  }
  return elastic;
}
