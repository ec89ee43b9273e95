import type { PlanConstraint } from './plan-constraint.ts';
import type { SparseModel } from './sparse-model.ts';

/** The constraints that a choice of columns breaks; none where it is a plan. Counted anew from the model, whatever the solver said. */
export function planFaults(
  { rows, starts, indices, values }: SparseModel,
  chosen: readonly number[],
): PlanConstraint[] {
  const sums = rows.map(() => 0);
  for (const column of chosen)
    for (let at = starts[column]!; at < starts[column + 1]!; at++) sums[indices[at]!]! += values[at]!;
  return rows.flatMap(({ constraint, lower, upper }, row) => {
    const sum = sums[row]!;
    return (lower !== null && sum < lower) || (upper !== null && sum > upper) ? [constraint] : [];
  });
}
