import { type AssignmentProblem, isStaying, type PlanPair } from './assignment-problem.ts';
import type { PlanConstraintCode } from './plan-constraint.ts';
import type { ModelRow, SparseModel } from './sparse-model.ts';

/** The problem as sums with bounds. A row that no pair can touch is left in: a post that must be filled and has nobody is a reason. */
export function buildModel(problem: AssignmentProblem): SparseModel {
  const { people, posts, pairs, staffing, limits } = problem;
  const rows: ModelRow[] = [];
  const add = (code: PlanConstraintCode, subject: string | null, lower: number | null, upper: number | null): number =>
    rows.push({ constraint: { code, subject }, lower, upper }) - 1;

  const held = new Set(posts.map(({ postId }) => postId));
  // Who holds one of the posts ends with one of them: nobody is left without.
  const personRows = people.map(({ employeeId, postId }) =>
    add('one-post-a-person', employeeId, held.has(postId) ? 1 : null, 1),
  );
  const postRows = posts.map(({ postId }) => add('one-person-a-post', postId, null, 1));
  const fillRows = posts.map(({ postId, mustFill }) => (mustFill ? add('must-fill', postId, 1, null) : undefined));
  const staffRows = new Map(
    staffing.map(({ unitId, incumbents, minimum }) => [
      unitId,
      add('minimum-staffing', unitId, minimum - incumbents, null),
    ]),
  );
  const { movesPerUnit, movesToOtherPlace, movesInAll, farthestKm } = limits;
  const units = movesPerUnit === undefined ? [] : unitsOf(problem);
  const unitRows = new Map(units.map((unit) => [unit, add('moves-per-unit', unit, null, movesPerUnit!)]));
  const placeRow =
    movesToOtherPlace === undefined ? undefined : add('moves-to-other-place', null, null, movesToOtherPlace);
  const farRow = farthestKm === undefined ? undefined : add('moves-too-far', null, null, 0);
  const isNear = nearPlaces(limits);
  const allRow = movesInAll === undefined ? undefined : add('moves-in-all', null, null, movesInAll);

  const model: SparseModel = { rows, costs: [], starts: [0], indices: [], values: [] };
  for (const pair of pairs) {
    const entries = new Map<number, number>([
      [personRows[pair.person]!, 1],
      [postRows[pair.post]!, 1],
    ]);
    const enter = (row: number | undefined, value: number): void => {
      if (row !== undefined) entries.set(row, value);
    };
    enter(fillRows[pair.post], 1);
    if (!isStaying(problem, pair)) {
      const { from, to, elsewhere } = wayOf(problem, pair);
      if (from !== to) {
        enter(staffRows.get(from), -1);
        enter(staffRows.get(to), 1);
      }
      for (const unit of new Set([from, to])) enter(unitRows.get(unit), 1);
      if (elsewhere) enter(placeRow, 1);
      if (elsewhere && !isNear(problem, pair)) enter(farRow, 1);
      enter(allRow, 1);
    }
    for (const [row, value] of entries) {
      model.indices.push(row);
      model.values.push(value);
    }
    model.costs.push(pair.fit);
    model.starts.push(model.indices.length);
  }
  return model;
}

function unitsOf({ people, posts }: AssignmentProblem): string[] {
  return [...new Set([...people, ...posts].map(({ unitId }) => unitId))].sort();
}

/** Whether two places are known to be near enough; what nobody stated counts as too far. */
function nearPlaces({ farthestKm = Infinity, distances = [] }: AssignmentProblem['limits']) {
  const near = new Set(
    distances
      .filter(({ km }) => km <= farthestKm)
      .flatMap(({ from, to }) => [JSON.stringify([from, to]), JSON.stringify([to, from])]),
  );
  return ({ people, posts }: AssignmentProblem, { person, post }: PlanPair): boolean =>
    near.has(JSON.stringify([people[person]!.place, posts[post]!.place]));
}

/** A place that nobody wrote down counts as another place: who limits journeys must know where they go. */
function wayOf({ people, posts }: AssignmentProblem, { person, post }: PlanPair) {
  const [origin, target] = [people[person]!, posts[post]!];
  const elsewhere = origin.unitId !== target.unitId && (origin.place === null || origin.place !== target.place);
  return { from: origin.unitId, to: target.unitId, elsewhere };
}
