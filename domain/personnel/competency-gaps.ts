import { competencies, type Competency, type CompetencyLevel, type Levels } from './competency.ts';

export interface CompetencyGap {
  competency: Competency;
  required: CompetencyLevel;
  achieved: CompetencyLevel;
  /** Levels still to climb, at least 1. */
  distance: number;
}

/** Where the levels found stay below the post's standard, widest gap first; the training plan is made from these (PermenPANRB 38/2017). */
export function gaps(levels: Levels, standard: Levels): CompetencyGap[] {
  return competencies
    .map((competency) => ({
      competency,
      required: standard[competency],
      achieved: levels[competency],
      distance: standard[competency] - levels[competency],
    }))
    .filter((gap) => gap.distance > 0)
    .sort((a, b) => b.distance - a.distance);
}
