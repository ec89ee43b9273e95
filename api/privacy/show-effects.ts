import type { readCaseEffects } from '../../db/reading/read-case-effects.ts';
import { maySee, type Viewer } from '../../domain/privacy/visible-fields.ts';

type Effects = Awaited<ReturnType<typeof readCaseEffects>>;

/** What the move brought. A review's verdict is about the move; its figures are the person's. */
export function showEffects({ reviews, ...others }: Effects, as: readonly Viewer[]): object {
  if (maySee('scores', as)) return { reviews, ...others };
  return {
    ...others,
    reviews: reviews.map(({ before: _before, after: _after, explanation: _explanation, ...review }) => review),
  };
}
