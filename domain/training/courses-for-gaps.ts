import type { Competency } from '../personnel/competency.ts';
import type { CompetencyGap } from '../personnel/competency-gaps.ts';
import type { TrainingCourse } from './training-course.ts';

/** More than three courses before the new duty would keep a post empty for the sake of its training. */
const mostCourses = 3;

export interface ProposedCourse extends TrainingCourse {
  readonly gap: CompetencyGap;
}

/** The training proposed before duty starts (F54): one course for each gap that the catalogue has one for, the largest first, at most three. */
export function coursesForGaps(
  gaps: readonly CompetencyGap[],
  catalogue: readonly TrainingCourse[],
): readonly ProposedCourse[] {
  return gaps
    .filter((gap) => gap.distance > 0)
    .sort((a, b) => b.distance - a.distance)
    .flatMap((gap) => {
      const course = proposedCourse(gap.competency, catalogue);
      return course ? [{ ...course, gap }] : [];
    })
    .slice(0, mostCourses);
}

/** The course that is proposed for a competency: of those offered the first by its code, so that everybody is proposed the same. */
export function proposedCourse<C extends Pick<TrainingCourse, 'code' | 'competency' | 'offered'>>(
  competency: Competency,
  catalogue: readonly C[],
): C | undefined {
  return catalogue
    .filter((course) => course.offered && course.competency === competency)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))[0];
}
