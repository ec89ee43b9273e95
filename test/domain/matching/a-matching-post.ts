import type { MatchingPost } from '../../../domain/matching/matching-post.ts';
import { levelsOf } from '../../../domain/personnel/competency.ts';

/** An administrator's post that asks for level 3 everywhere and for a degree in field 7. */
export const aMatchingPost: MatchingPost = {
  ...{ postId: 'P1', agencyId: 'bantul', agency: 1, positionName: 'Kepala Bidang', positionClass: 'administrator' },
  ...{ echelon: 'III/b', jobGrade: 11, workField: 5, educationMin: 'S1', educationFields: [7] },
  ...{ rankMin: 'III/d', rankMax: 'IV/b', standard: levelsOf(3), need: 1, incumbents: 0, holders: [] },
};
