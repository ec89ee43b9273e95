import { competencies, type CompetencyLevel, type Levels } from '../../domain/personnel/competency.ts';
import type { DisciplineCase } from '../../domain/personnel/discipline.ts';
import type { PerformanceLevel } from '../../domain/personnel/performance-matrix.ts';
import { addMonths } from '../../domain/iso-date.ts';
import { positionClassProfiles } from '../../domain/personnel/position-class.ts';
import type { Random } from './random.ts';
import { monthsAgo } from './sample-date.ts';
import type { PersonTraits, SampleClearance, SampleRating } from './sample-person.ts';
import type { SamplePosition } from './sample-reference.ts';

export const ratedYears = [2024, 2025] as const;

/** What files hold about a person, with the usual gaps: not everybody is assessed or mapped, few were ever disciplined. */
export function drawFacts(
  random: Random,
  position: SamplePosition,
): Pick<PersonTraits, 'ratings' | 'levels' | 'potential' | 'discipline' | 'clearance'> {
  return {
    ratings: ratedYears.map((year) => drawRating(random, year)),
    levels: random.chance(0.85) ? drawLevels(random, position) : null,
    potential: random.chance(0.75) ? random.integer(55, 98) : null,
    discipline: random.chance(0.015) ? [drawDiscipline(random)] : [],
    clearance: random.chance(0.95) ? clear : null,
  };
}

export const clear: SampleClearance = {
  studyAssignment: false,
  serviceBond: false,
  legalProcess: false,
  openAuditFinding: false,
};

function drawRating(random: Random, year: number): SampleRating {
  const level = (): PerformanceLevel => {
    const roll = random.next();
    return roll < 0.2 ? 'above' : roll < 0.98 ? 'meets' : 'below';
  };
  return { year, workResult: level(), workBehavior: level() };
}

/** Around the level of the class, a little more often above it than below. */
function drawLevels(random: Random, position: SamplePosition): Levels {
  const base = positionClassProfiles[position.positionClass].competencyLevel;
  const level = (): CompetencyLevel => {
    const roll = random.next();
    return Math.min(5, roll < 0.12 ? base - 1 : roll < 0.7 ? base : base + 1) as CompetencyLevel;
  };
  return Object.fromEntries(competencies.map((competency) => [competency, level()])) as Record<
    (typeof competencies)[number],
    CompetencyLevel
  >;
}

function drawDiscipline(random: Random): DisciplineCase {
  const startedOn = monthsAgo(random, 30, 90);
  const level = random.pick(['light', 'light', 'medium'] as const);
  return { level, status: 'served', startedOn, endedOn: level === 'light' ? startedOn : addMonths(startedOn, 9) };
}
