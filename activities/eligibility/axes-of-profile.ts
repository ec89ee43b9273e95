import { performanceLevels } from '../../domain/personnel/performance-matrix.ts';
import { readPotentialScheme } from '../../domain/personnel/read-potential-scheme.ts';
import { potentialAxis, type TalentAxes } from '../../domain/personnel/talent-box.ts';
import { oneOf } from './recorded-fact.ts';

/** The axes of a `talent_profile` row; null where its scheme or its performance axis is none we know. */
export function axesOfProfile(profile: {
  scheme_id: string;
  performance_axis: string;
  potential_axis: number;
}): TalentAxes | null {
  const performance = oneOf(performanceLevels, profile.performance_axis);
  const scheme = readPotentialScheme(profile.scheme_id);
  return performance && scheme ? { performance, potential: potentialAxis(profile.potential_axis, scheme) } : null;
}
