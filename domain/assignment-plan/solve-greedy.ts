import type { AssignmentProblem } from './assignment-problem.ts';

/** The best pair first, then the best that is left: what filling posts one after another comes to. The measure of what planning is worth. */
export function solveGreedy({ people, posts, pairs }: Pick<AssignmentProblem, 'people' | 'posts' | 'pairs'>): number[] {
  const given = new Set<number>();
  const filled = new Set<number>();
  const postOf = new Map(posts.map(({ postId }, post) => [postId, post]));
  const holderOf = new Map(
    people.flatMap(({ postId }, person) => (postOf.has(postId) ? [[postOf.get(postId)!, person]] : [])),
  );
  const chosen: number[] = [];
  const byFit = [...pairs.keys()].sort((a, b) => pairs[b]!.fit - pairs[a]!.fit || a - b);
  // A held post is free only once its holder was given another, so each gift may open another post.
  for (let again = true; again;) {
    again = false;
    for (const pair of byFit) {
      const { person, post } = pairs[pair]!;
      const holder = holderOf.get(post);
      if (given.has(person) || filled.has(post) || (holder !== undefined && holder !== person && !given.has(holder)))
        continue;
      if (holder === person) continue;
      given.add(person);
      filled.add(post);
      chosen.push(pair);
      again = true;
    }
  }
  // Whoever was given nothing stays.
  for (const [pair, { person, post }] of pairs.entries())
    if (holderOf.get(post) === person && !given.has(person)) chosen.push(pair);
  return chosen.sort((a, b) => a - b);
}
