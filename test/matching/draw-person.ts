import { type CandidateProfile, serviceKinds } from '../../domain/matching/candidate-profile.ts';
import type { Random } from '../../stack/sample/random.ts';

export const classes = 14;
export const agencies = 3;
export const today = 20_782;
export const words = 12;

/** Anybody at all: every number anywhere in its range, one in twenty missing, one in eight with a standing fault. */
export function drawPerson(random: Random, index: number): CandidateProfile {
  const known = (from: number, to: number): number | null => (random.chance(0.05) ? null : random.integer(from, to));
  const fields = Array.from({ length: words }, (_, code) => code + 1).filter(() => random.chance(0.3));
  const months = serviceKinds.map((kind) => [kind, random.integer(0, 400)] as const);
  return {
    employeeId: `00000000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    agency: random.integer(1, agencies),
    positionClass: known(0, classes - 1),
    echelon: random.chance(0.5) ? null : random.integer(0, 7),
    jobGrade: known(1, 17),
    workField: known(1, words),
    sincePost: known(today - 4_000, today + 30),
    rank: known(1, 17),
    educationLevel: known(1, 9),
    educationField: known(1, words),
    ratingLatest: known(1, 5),
    ratingBefore: known(1, 5),
    levels: Array.from({ length: 9 }, () => known(0, 5)),
    talentBox: known(1, 9),
    sincePns: known(8_000, 20_000),
    born: random.integer(-4_500, 14_000),
    months: Object.fromEntries(months) as CandidateProfile['months'],
    workFields: fields,
    workMonths: fields.map(() => random.integer(0, 150)),
    faults: random.chance(0.125) ? random.integer(1, 1023) : 0,
  };
}
