import { benefitLines } from './benefit-lines.ts';
import type { BenefitInput, BenefitSheet } from './benefit-sheet.ts';
import { careerPath } from './career-path.ts';
import { greatCircleKm } from './great-circle.ts';

export function composeBenefitSheet(input: BenefitInput): BenefitSheet {
  const { origin, target, direction, courses, talentBox } = input;
  const facts = {
    origin,
    target,
    direction,
    gradeDifference: target.jobGrade - origin.jobGrade,
    allowanceDifferenceRupiah:
      origin.allowanceRupiah === null || target.allowanceRupiah === null
        ? null
        : target.allowanceRupiah - origin.allowanceRupiah,
    distanceKm: origin.location && target.location ? greatCircleKm(origin.location, target.location) : null,
    careerPath: careerPath(target, input.positions),
    training: courses.map(({ code, title, hours, mode, provider, gap }) => ({
      ...{ code, title, hours, mode, provider },
      competency: gap.competency,
    })),
    talentBox,
  };
  return { ...facts, lines: benefitLines(facts) };
}
