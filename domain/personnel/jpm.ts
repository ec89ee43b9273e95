import { competencies, type Levels } from './competency.ts';

/** Job-person match in percent, one decimal, never above 100: levels achieved over levels required (Peraturan BKN 26/2019 family). */
export function jpm(levels: Levels, standard: Levels): number {
  const achieved = competencies.reduce((sum, competency) => sum + levels[competency], 0);
  const required = competencies.reduce((sum, competency) => sum + standard[competency], 0);
  return Math.min(100, Math.round((achieved / required) * 1000) / 10);
}

/** The same percentage is read on two scales, so an assessment keeps what it was made for. */
export const assessmentPurposes = ['filling', 'mapping'] as const;

export type AssessmentPurpose = (typeof assessmentPurposes)[number];

/** For filling a post: memenuhi syarat (MS), masih memenuhi syarat (MMS), kurang memenuhi syarat (KMS). */
export type FillingGrade = 'meets' | 'nearly-meets' | 'falls-short';

/** For mapping a workforce: optimal, cukup optimal, kurang optimal (Peraturan BRIN 3/2023 art 33). */
export type MappingGrade = 'optimal' | 'sufficient' | 'lacking';

/** Lowest percentage of the best and of the middle grade. */
export interface JpmCutOffs {
  best: number;
  middle: number;
}

export const fillingCutOffs: JpmCutOffs = { best: 80, middle: 68 };
export const mappingCutOffs: JpmCutOffs = { best: 90, middle: 78 };

export function fillingGrade(percent: number, cutOffs: JpmCutOffs = fillingCutOffs): FillingGrade {
  if (percent >= cutOffs.best) return 'meets';
  return percent >= cutOffs.middle ? 'nearly-meets' : 'falls-short';
}

export function mappingGrade(percent: number, cutOffs: JpmCutOffs = mappingCutOffs): MappingGrade {
  if (percent >= cutOffs.best) return 'optimal';
  return percent >= cutOffs.middle ? 'sufficient' : 'lacking';
}
