import { isWeights } from '../policy/is-weights.ts';
import type { Policy } from '../policy/policy.ts';
import type { Refusal } from '../refusal.ts';
import { matchCriterionNames } from './match-criteria.ts';
import type { MatchingPost } from './matching-post.ts';

/**
 * Why a post cannot be matched. Codes: `unknown-post`, `post-closed` (workload analysis needs it no more), `standard-without-competencies`,
 * `weights-do-not-sum`.
 */
export function refuseMatch(post: MatchingPost | undefined, policy: Policy): Refusal | undefined {
  if (!post)
    return {
      code: 'unknown-post',
      field: 'postId',
      message: { id: 'Jabatan ini tidak ada.', en: 'There is no such post.' },
    };
  if (post.need === 0)
    return {
      code: 'post-closed',
      rule: 'R12',
      field: 'postId',
      message: {
        id: 'Menurut ABK jabatan ini tidak dibutuhkan lagi.',
        en: 'The workload analysis needs this post no more.',
      },
    };
  if (Object.values(post.standard).every((level) => level === 0))
    return {
      code: 'standard-without-competencies',
      rule: 'PermenPANRB 38/2017',
      field: 'postId',
      message: {
        id: 'Standar jabatan ini belum memuat satu pun kompetensi.',
        en: 'The standard of this post names no competency.',
      },
    };
  return refuseWeights(policy['matching.weights']);
}

/** A policy written before a criterion was added, or by hand, may not weigh every criterion. */
function refuseWeights(weights: Readonly<Record<string, number>>): Refusal | undefined {
  const sum = Object.values(weights).reduce((total, share) => total + share, 0);
  if (isWeights(weights, matchCriterionNames) && sum === 1000) return undefined;
  return {
    code: 'weights-do-not-sum',
    rule: 'matching.weights',
    field: 'weights',
    message: {
      id: `Bobot harus menyebut ${matchCriterionNames.length} kriteria dan berjumlah 1000 per mil, bukan ${sum}.`,
      en: `The weights name all ${matchCriterionNames.length} criteria and are 1000 per mille together, not ${sum}.`,
    },
  };
}
