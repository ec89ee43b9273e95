import { useDraft } from '../../task-form/use-draft.ts';
import type { PostCasePreviewsData } from '../../client/types.gen.ts';
import type { Person } from '../../organisation/person-select.tsx';
import type { Post } from '../../organisation/post-select.tsx';

export type Initiator = PostCasePreviewsData['body']['initiator'];
export type Scope = NonNullable<PostCasePreviewsData['body']['scope']>;
export const demotionGrounds = ['discipline', 'failed-performance', 'restructuring', 'own-request'] as const;

/** What has been said of a case that is not open yet. */
export interface CaseDraft {
  person?: Person | null;
  post?: Post | null;
  initiator?: Initiator;
  scope?: Scope;
  reason?: string;
  demotionGround?: (typeof demotionGrounds)[number] | null;
  embargo?: boolean;
  /** Of the attempt under way: the same until the service has answered. */
  key?: string;
}

/** Kept in this browser like every form, with the key that lets it be sent twice and open one case. */
export function useCaseDraft() {
  const { values, change, forget, savedAt } = useDraft('open-case');
  const draft = values as CaseDraft;
  const set = (next: CaseDraft) => change({ ...draft, ...next });
  return { draft, set, forget, savedAt };
}
