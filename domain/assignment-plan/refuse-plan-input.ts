import type { Refusal } from '../refusal.ts';
import type { PlanLimits } from './assignment-problem.ts';

export interface PlanInput {
  posts: readonly string[];
  mustFill: readonly string[];
  candidatesPerPost: number;
  minimumStaffing: readonly { unitId: string; minimum: number }[];
  limits: PlanLimits;
}

/** What cannot be planned whatever the register says. Codes: `plan-repeats-post`, `plan-repeats-unit`, `plan-fills-other-post`. */
export function refusePlanInput({ posts, mustFill, minimumStaffing }: PlanInput): Refusal | undefined {
  if (new Set(posts).size < posts.length) return repeatsPost;
  if (new Set(minimumStaffing.map(({ unitId }) => unitId)).size < minimumStaffing.length) return repeatsUnit;
  return mustFill.every((post) => posts.includes(post)) ? undefined : fillsOther;
}

const repeatsPost: Refusal = {
  code: 'plan-repeats-post',
  field: 'posts',
  message: { id: 'Sebuah jabatan disebut dua kali.', en: 'A post is named twice.' },
};

const repeatsUnit: Refusal = {
  code: 'plan-repeats-unit',
  field: 'minimumStaffing',
  message: { id: 'Sebuah unit disebut dua kali.', en: 'A unit is named twice.' },
};

const fillsOther: Refusal = {
  code: 'plan-fills-other-post',
  field: 'mustFill',
  message: {
    id: 'Jabatan yang wajib terisi harus ada dalam daftar jabatan rencana ini.',
    en: 'A post that must be filled is one of the posts of this plan.',
  },
};
