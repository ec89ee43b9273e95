import { ageOn } from '../iso-date.ts';
import { type Sex, sexes } from '../personnel/sex.ts';

export const ageGroups = ['under-30', '30-39', '40-49', '50-and-over'] as const;
export type AgeGroup = (typeof ageGroups)[number];

export const fairnessDimensions = ['sex', 'age-group'] as const;
export type FairnessDimension = (typeof fairnessDimensions)[number];

/** How many of one group applied, passed the hard gates, were shortlisted and were nominated. */
export interface GroupCount {
  member: Sex | AgeGroup;
  applied: number;
  passed: number;
  shortlisted: number;
  nominated: number;
}

export interface GroupRate extends GroupCount {
  /** Shortlisted of those who applied, per mille. */
  rate: number;
  /** The rate against the highest rate, per mille; null where nobody was shortlisted. */
  ratio: number | null;
  /** Fewer applied than the least number from which a rate says anything. */
  tooFew: boolean;
  /** Below four fifths of the highest rate, and enough people to say so. */
  adverse: boolean;
}

export type FairnessVerdict = 'too-few' | 'none-shortlisted' | 'four-fifths-met' | 'four-fifths-missed';

export interface FairnessLine {
  dimension: FairnessDimension;
  groups: GroupRate[];
  verdict: FairnessVerdict;
}

/** Four fifths of the highest selection rate (Uniform Guidelines 1978, 29 CFR 1607.4 D); a signal to look closer, not a finding. */
const fourFifths = 800;
/** With fewer applicants in a group, one person more or less turns the verdict. */
export const fewestToConclude = 5;

export function ageGroupOf(birthDate: string, on: string): AgeGroup {
  const age = ageOn(birthDate, on);
  if (age < 30) return 'under-30';
  if (age < 40) return '30-39';
  return age < 50 ? '40-49' : '50-and-over';
}

/** Selection rates of the groups of one dimension and what the four-fifths rule says of them; groups in which nobody applied are left out. */
export function fairnessOf(dimension: FairnessDimension, counts: readonly GroupCount[]): FairnessLine {
  const order: readonly string[] = dimension === 'sex' ? sexes : ageGroups;
  const applied = counts
    .filter((group) => group.applied > 0)
    .sort((a, b) => order.indexOf(a.member) - order.indexOf(b.member));
  const comparable = applied.filter((group) => group.applied >= fewestToConclude);
  const [best] = [...comparable].sort((a, b) => b.shortlisted * a.applied - a.shortlisted * b.applied);
  const groups = applied.map((group): GroupRate => {
    const tooFew = group.applied < fewestToConclude;
    const ratio =
      best && best.shortlisted > 0 ? share(group.shortlisted * best.applied, group.applied * best.shortlisted) : null;
    // Compared as fractions: a rounded per mille would turn a verdict at the boundary.
    const below =
      best !== undefined && group.shortlisted * best.applied * 1000 < fourFifths * best.shortlisted * group.applied;
    return { ...group, rate: share(group.shortlisted, group.applied), ratio, tooFew, adverse: !tooFew && below };
  });
  return { dimension, groups, verdict: verdictOf(groups, comparable) };
}

function verdictOf(groups: readonly GroupRate[], comparable: readonly GroupCount[]): FairnessVerdict {
  if (comparable.length < 2) return 'too-few';
  if (comparable.every((group) => group.shortlisted === 0)) return 'none-shortlisted';
  return groups.some(({ adverse }) => adverse) ? 'four-fifths-missed' : 'four-fifths-met';
}

function share(part: number, whole: number): number {
  return Math.round((part * 1000) / whole);
}
