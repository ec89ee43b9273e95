/** Levels of formal education, lowest first. D4 and S1 stand on the same step wherever the law says "S1/D4" (PP 11/2017 art 54, 107). */
export const educationLevels = ['SD', 'SMP', 'SMA', 'D1', 'D2', 'D3', 'D4', 'S1', 'S2', 'S3'] as const;

export type EducationLevel = (typeof educationLevels)[number];

const steps: Record<EducationLevel, number> = {
  SD: 1,
  SMP: 2,
  SMA: 3,
  D1: 4,
  D2: 5,
  D3: 6,
  D4: 7,
  S1: 7,
  S2: 8,
  S3: 9,
};

/** Place of a level among the others, 1 lowest. */
export function educationStep(level: EducationLevel): number {
  return steps[level];
}

export function isEducationAtLeast(level: EducationLevel, minimum: EducationLevel): boolean {
  return steps[level] >= steps[minimum];
}
