import { feederClasses } from '../eligibility/feeder-classes.ts';
import { jobFamilyOf } from '../personnel/job-family.ts';
import {
  isFunctional,
  positionClasses,
  positionClassProfiles,
  type PositionClass,
} from '../personnel/position-class.ts';

/** A position somebody could hold next, and where. */
export interface CareerStep {
  position: string;
  positionClass: PositionClass;
  unit: string;
  sameUnit: boolean;
}

/** More than a few is a list, not a path. */
const mostSteps = 5;

/** Classes one step above a class: the next on its own ladder, and those of another for which it is feeder experience (PP 11/2017 art 54, 107). */
export function nextClasses(from: PositionClass): PositionClass[] {
  const { track, tier } = positionClassProfiles[from];
  const above = positionClasses.filter((next) => positionClassProfiles[next].tier > tier);
  const ladder = above.filter((next) => positionClassProfiles[next].track === track);
  const fed = above.filter((next) => feedersOf(next).includes(from));
  return [...new Set([...lowest(ladder), ...lowest(fed)])];
}

/** What a post opens: positions of the next class up whose requirements it feeds, those of its own unit first. */
export function careerPath(
  from: { position: string; positionClass: PositionClass },
  offered: readonly CareerStep[],
): CareerStep[] {
  const classes = nextClasses(from.positionClass);
  const family = jobFamilyOf(from.position, from.positionClass);
  return offered
    .filter(({ positionClass }) => classes.includes(positionClass))
    .filter((step) => !isFunctional(step.positionClass) || jobFamilyOf(step.position, step.positionClass) === family)
    .sort((a, b) => Number(b.sameUnit) - Number(a.sameUnit) || a.position.localeCompare(b.position, 'id'))
    .slice(0, mostSteps);
}

function feedersOf(next: PositionClass): readonly PositionClass[] {
  return next in feederClasses ? feederClasses[next as keyof typeof feederClasses] : [];
}

function lowest(classes: PositionClass[]): PositionClass[] {
  const tier = Math.min(...classes.map((next) => positionClassProfiles[next].tier));
  return classes.filter((next) => positionClassProfiles[next].tier === tier);
}
