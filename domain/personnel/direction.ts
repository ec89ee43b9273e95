import { compareEchelons, type Echelon } from './echelon.ts';
import { positionClassProfiles, type PositionClass } from './position-class.ts';

export const directions = ['lateral', 'promotion', 'demotion', 'diagonal'] as const;

export type Direction = (typeof directions)[number];

/** What of a post decides whether a move goes up, down or across. */
export interface PositionHeight {
  positionClass: PositionClass;
  echelon: Echelon | null;
  /** Kelas jabatan, 1–17. */
  jobGrade: number | null;
}

/**
 * The direction is computed, never declared, so that a demotion cannot be silent. Between ladders a move is diagonal unless it falls; on
 * the same ladder the class decides, then the echelon, and for pelaksana, who have neither, the job grade. Posts of one echelon, or of one
 * functional level, are equals whatever their pay grade (PermenPANRB 22/2021).
 */
export function computeDirection(from: PositionHeight, to: PositionHeight): Direction {
  const [origin, target] = [positionClassProfiles[from.positionClass], positionClassProfiles[to.positionClass]];
  // A skilled functional who qualifies as an expert changes category (alih kategori), which is never a fall even where the tier is lower.
  if (origin.track === 'skilled' && target.track === 'expert') return 'diagonal';
  if (origin.track !== target.track) return target.tier < origin.tier ? 'demotion' : 'diagonal';
  return directionOf(target.tier - origin.tier || echelonStep(from, to) || gradeStep(from, to));
}

/** Promotion is vertical or diagonal (PermenPANRB 22/2021), so what binds a promotion binds both. */
export function isPromotion(direction: Direction): boolean {
  return direction === 'promotion' || direction === 'diagonal';
}

function echelonStep(from: PositionHeight, to: PositionHeight): number {
  return from.echelon && to.echelon ? compareEchelons(to.echelon, from.echelon) : 0;
}

function gradeStep(from: PositionHeight, to: PositionHeight): number {
  if (from.positionClass !== 'pelaksana' || from.jobGrade === null || to.jobGrade === null) return 0;
  return to.jobGrade - from.jobGrade;
}

function directionOf(step: number): Direction {
  if (step === 0) return 'lateral';
  return step > 0 ? 'promotion' : 'demotion';
}
