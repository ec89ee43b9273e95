import type { Text } from '../text.ts';

/** The first two hold always; a plan may be short of the others, and then says which. */
export const planConstraintCodes = [
  'one-post-a-person',
  'one-person-a-post',
  'must-fill',
  'minimum-staffing',
  'moves-per-unit',
  'moves-to-other-place',
  'moves-too-far',
  'moves-in-all',
] as const;
export type PlanConstraintCode = (typeof planConstraintCodes)[number];

export interface PlanConstraint {
  code: PlanConstraintCode;
  /** The person, post or unit it speaks of; none where it speaks of the whole plan. */
  subject: string | null;
}

const labels: Readonly<Record<PlanConstraintCode, Text>> = {
  'one-post-a-person': { id: 'Satu orang satu jabatan', en: 'One post a person' },
  'one-person-a-post': { id: 'Satu jabatan satu orang', en: 'One person a post' },
  'must-fill': { id: 'Jabatan yang wajib terisi', en: 'A post that must be filled' },
  'minimum-staffing': { id: 'Jumlah pegawai minimum unit', en: 'The least staff of a unit' },
  'moves-per-unit': { id: 'Batas mutasi per unit', en: 'The most moves of a unit' },
  'moves-to-other-place': { id: 'Batas mutasi ke tempat lain', en: 'The most moves to another place' },
  'moves-too-far': { id: 'Jarak terjauh yang diperbolehkan', en: 'The farthest that anybody may move' },
  'moves-in-all': { id: 'Batas mutasi seluruhnya', en: 'The most moves in all' },
};

export function constraintLabel(code: PlanConstraintCode): Text {
  return labels[code];
}

/** Whether a plan could do without it, at a price: what the law of the matter itself asks cannot be relaxed. */
export function isRelaxable(code: PlanConstraintCode): boolean {
  return code !== 'one-post-a-person' && code !== 'one-person-a-post';
}
