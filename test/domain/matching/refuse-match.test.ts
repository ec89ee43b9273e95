import { describe, expect, it } from 'vitest';
import { refuseMatch } from '../../../domain/matching/refuse-match.ts';
import { defaultPolicy } from '../../../domain/policy/policy.ts';
import { aMatchingPost } from './a-matching-post.ts';

const weights = defaultPolicy['matching.weights'];
const codeOf = (changes: object, of: object = weights) =>
  refuseMatch({ ...aMatchingPost, ...changes }, { ...defaultPolicy, 'matching.weights': of as typeof weights })?.code;

describe('a post that cannot be matched', () => {
  it('is none, is closed, or asks for no competency', () => {
    expect(refuseMatch(undefined, defaultPolicy)?.code).toBe('unknown-post');
    expect(codeOf({})).toBeUndefined();
    expect(codeOf({ need: null })).toBeUndefined();
    expect(codeOf({ need: 0 })).toBe('post-closed');
    expect(codeOf({ standard: {} })).toBe('standard-without-competencies');
    expect(codeOf({ standard: { integritas: 0 } })).toBe('standard-without-competencies');
  });

  it('is weighed by weights that are a thousand together and name every criterion', () => {
    const { talent, ...without } = weights;
    expect(codeOf({}, { ...weights, talent: talent + 1 })).toBe('weights-do-not-sum');
    expect(codeOf({}, { ...without, wish: weights.wish + talent })).toBe('weights-do-not-sum');
    expect(codeOf({}, { ...weights, wish: -1, talent: talent + weights.wish + 1 })).toBe('weights-do-not-sum');
  });
});
