import type { Competency } from '../personnel/competency.ts';
import type { Refusal } from '../refusal.ts';
import { proposedCourse } from './courses-for-gaps.ts';
import type { TrainingCourse } from './training-course.ts';
import {
  courseChangeWithoutReason,
  courseForOtherCompetency,
  courseNotOffered,
  courseUnknown,
  courseWithoutGap,
  gapWithoutCourse,
  plannedTwice,
  waiverWithoutReason,
} from './training-refusals.ts';
import type { WaiverCode } from './waiver-code.ts';

export type PlanLine =
  | { competency: Competency; decision: 'enrol'; course?: string | undefined; reasons?: string | undefined }
  | {
      competency: Competency;
      decision: 'waive';
      code?: WaiverCode | undefined;
      reasons?: string | undefined;
    };

/** Of each course that was ever in the catalogue how it stands today. */
export type CourseStanding = Pick<TrainingCourse, 'code' | 'competency' | 'offered'>;

/**
 * A plan answers every gap, with the course that is proposed for it or, with a reason, with another; training beyond the gaps needs a
 * reason too, and so does every waiver (F54).
 * @param catalogue undefined where nobody looked it up: then the courses themselves are not judged
 */
export function checkPlan(
  lines: readonly PlanLine[],
  { gaps, catalogue }: { gaps: readonly Competency[]; catalogue: readonly CourseStanding[] | undefined },
): Refusal | undefined {
  const planned = lines.map(({ competency }) => competency);
  if (new Set(planned).size < planned.length) return plannedTwice;
  const uncovered = gaps.filter((gap) => !planned.includes(gap));
  if (uncovered.length > 0) return gapWithoutCourse(uncovered);
  for (const [index, line] of lines.entries()) {
    const refusal = checkLine(line, gaps.includes(line.competency), catalogue);
    if (refusal) return { ...refusal, field: `courses.${index}.${refusal.field}` };
  }
  return undefined;
}

function checkLine(
  line: PlanLine,
  isGap: boolean,
  catalogue: readonly CourseStanding[] | undefined,
): Refusal | undefined {
  if (line.decision === 'waive') {
    if (!isGap) return courseWithoutGap;
    return line.code === undefined || line.reasons === undefined ? waiverWithoutReason : undefined;
  }
  if (!isGap && line.reasons === undefined) return courseWithoutGap;
  if (!catalogue) return undefined;
  const proposed = proposedCourse(line.competency, catalogue);
  if (line.course === undefined) return proposed ? undefined : courseNotOffered;
  const named = catalogue.find(({ code }) => code === line.course);
  if (!named) return courseUnknown;
  if (!named.offered) return courseNotOffered;
  if (named.competency !== line.competency) return courseForOtherCompetency;
  return isGap && named.code !== proposed?.code && line.reasons === undefined ? courseChangeWithoutReason : undefined;
}
