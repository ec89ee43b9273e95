import type { Echelon } from '../personnel/echelon.ts';
import type { PositionClass } from '../personnel/position-class.ts';
import type { ChoiceStep } from './choice-step.ts';

/** What of a post somebody moved to it would notice. */
export interface ChosenPost {
  id: string;
  position: string;
  unit: string;
  place: string | null;
  positionClass: PositionClass;
  echelon: Echelon | null;
  /** Kelas jabatan, 1–17. */
  jobGrade: number;
  /** A month, whole rupiah; null where none is on record. */
  allowanceRupiah: number | null;
}

export const differingFields = ['post', 'unit', 'class', 'echelon', 'grade', 'allowance', 'place'] as const;

export interface PostChange {
  what: (typeof differingFields)[number];
  from: string | number | null;
  to: string | number | null;
}

/** What one step of the case changed against the step before; plain JSON. */
export interface PostDifference {
  since: ChoiceStep;
  fromPost: string;
  toPost: string;
  /** None where the same post was chosen again. */
  changes: PostChange[];
}

export function postDifference(since: ChoiceStep, from: ChosenPost, to: ChosenPost): PostDifference {
  const before = valuesOf(from);
  const after = valuesOf(to);
  const changes = differingFields
    .filter((what) => (what === 'post' ? from.id !== to.id : before[what] !== after[what]))
    .map((what) => ({ what, from: before[what], to: after[what] }));
  return { since, fromPost: from.id, toPost: to.id, changes };
}

function valuesOf(post: ChosenPost): Record<PostChange['what'], PostChange['from']> {
  return {
    post: post.position,
    unit: post.unit,
    class: post.positionClass,
    echelon: post.echelon,
    grade: post.jobGrade,
    allowance: post.allowanceRupiah,
    place: post.place,
  };
}
