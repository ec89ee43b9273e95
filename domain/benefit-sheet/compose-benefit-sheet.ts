import { benefitLines } from './benefit-lines.ts';
import type { BenefitInput, BenefitSheet } from './benefit-sheet.ts';
import { careerPath } from './career-path.ts';

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
    careerPath: careerPath(target, input.positions),
    training: courses.map(({ code, title, hours, gap }) => ({ code, title, hours, competency: gap.competency })),
    talentBox,
  };
  return { ...facts, lines: benefitLines(facts) };
}
