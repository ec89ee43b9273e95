import type { CompetencyGap } from '../personnel/competency-gaps.ts';
import { courseCatalogue, type Course } from './course-catalogue.ts';

/** More than three courses before the new duty would keep a post empty for the sake of its training. */
const mostCourses = 3;

export interface ProposedCourse extends Course {
  readonly gap: CompetencyGap;
}

/** The training proposed before duty starts (F54): one course for each gap, the largest first, at most three. */
export function coursesForGaps(gaps: readonly CompetencyGap[]): ProposedCourse[] {
  return gaps
    .filter((gap) => gap.distance > 0)
    .sort((a, b) => b.distance - a.distance)
    .slice(0, mostCourses)
    .map((gap) => ({ ...courseCatalogue[gap.competency], gap }));
}
