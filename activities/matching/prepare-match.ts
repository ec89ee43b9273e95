import { readMatchingPost } from '../../db/matching/read-matching-post.ts';
import { readWishesFor } from '../../db/matching/read-wishes-for.ts';
import type { Database } from '../../db/open-database.ts';
import type { MatchCriteria } from '../../domain/matching/match-criteria.ts';
import { matchCriteriaOf } from '../../domain/matching/match-criteria-of.ts';
import type { MatchingPost, MatchScope } from '../../domain/matching/matching-post.ts';
import { profileVocabulary } from '../../domain/matching/profile-vocabulary.ts';
import { refuseMatch } from '../../domain/matching/refuse-match.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Refusal } from '../../domain/refusal.ts';

export interface MatchAsked {
  postId: string;
  scope: MatchScope;
  /** ISO date in the agency's time zone. */
  today: string;
  policy: Policy;
}

/** The criteria of a post on a day, or why nobody can be matched with it. Others rank and weigh by the same criteria (F42, F43, F45). */
export async function prepareMatch(
  db: Database,
  { postId, scope, today, policy }: MatchAsked,
): Promise<{ post: MatchingPost; criteria: MatchCriteria } | Refusal> {
  const post = await readMatchingPost(db, { postId, today, vocabulary: profileVocabulary });
  const refusal = refuseMatch(post, policy);
  if (post === undefined || refusal) return refusal ?? refuseMatch(undefined, policy)!;
  const wishes = await readWishesFor(db, { postId, today });
  return { post, criteria: matchCriteriaOf(post, { scope, today, policy, wishes }) };
}
