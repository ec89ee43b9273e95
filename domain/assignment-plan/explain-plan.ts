import { type AssignmentProblem, isStaying } from './assignment-problem.ts';

/** One move of a plan. */
export interface PlannedMove {
  employeeId: string;
  from: string;
  to: string;
  /** 0–1,000,000 */
  fit: number;
  /** Best fit for that post among all who could have had it: what the rest of the plan cost this post. */
  bestFit: number;
}

/** Moves that hang together: in a cycle (two make a swap) everybody takes another's post; a chain begins at a vacant post and frees one. */
export interface PlanRing {
  kind: 'swap' | 'cycle' | 'chain';
  moves: PlannedMove[];
}

export interface PlanExplanation {
  rings: PlanRing[];
  /** Posts of the plan that stay empty or, held before, become so. */
  unfilled: string[];
  /** Who was asked and stays on a post of the plan. */
  staying: { employeeId: string; postId: string; fit: number }[];
  total: number;
}

/** The chosen pairs told as people tell them: circles first, each by its first person, then chains. */
export function explainPlan(problem: AssignmentProblem, chosen: readonly number[]): PlanExplanation {
  const { people, posts, pairs } = problem;
  const picked = chosen.map((pair) => pairs[pair]!);
  const bestFits = posts.map(() => 0);
  for (const { post, fit } of pairs) bestFits[post] = Math.max(bestFits[post]!, fit);
  const byTarget = new Map<string, PlannedMove>();
  const byOrigin = new Map<string, PlannedMove>();
  for (const pair of picked) {
    if (isStaying(problem, pair)) continue;
    const [{ employeeId, postId: from }, { postId: to }] = [people[pair.person]!, posts[pair.post]!];
    const move = { employeeId, from, to, fit: pair.fit, bestFit: bestFits[pair.post]! };
    byTarget.set(to, move);
    byOrigin.set(from, move);
  }
  const told = new Set<PlannedMove>();
  const follow = (first: PlannedMove): PlannedMove[] => {
    const moves: PlannedMove[] = [];
    for (let move: PlannedMove | undefined = first; move && !told.has(move); move = byTarget.get(move.from)) {
      told.add(move);
      moves.push(move);
    }
    return moves;
  };
  const all = [...byTarget.values()];
  const chains = all
    .filter(({ to }) => !byOrigin.has(to))
    .map((move): PlanRing => ({ kind: 'chain', moves: follow(move) }));
  const cycles = all
    .filter((move) => !told.has(move))
    .map((move) => follow(move))
    .filter(({ length }) => length > 0)
    .map((moves): PlanRing => ({ kind: moves.length === 2 ? 'swap' : 'cycle', moves }));
  const filled = new Set(picked.map(({ post }) => post));
  return {
    rings: [...cycles, ...chains],
    unfilled: posts.flatMap(({ postId }, post) => (filled.has(post) ? [] : [postId])),
    staying: picked
      .filter((pair) => isStaying(problem, pair))
      .map(({ person, fit }) => ({ employeeId: people[person]!.employeeId, postId: people[person]!.postId, fit })),
    total: picked.reduce((sum, { fit }) => sum + fit, 0),
  };
}
