import { type PerformanceLevel, performanceLevels } from '../personnel/performance-matrix.ts';
import { readPotentialScheme } from '../personnel/read-potential-scheme.ts';
import { type Potential, potentialAxis, type TalentBox, talentBox } from '../personnel/talent-box.ts';

/** Axis scores as they were recorded. */
export interface AxisScores {
  schemeId: string;
  performance: string;
  /** 0–100 */
  potential: number;
}

export interface DerivedBox {
  box: TalentBox;
  performance: PerformanceLevel;
  potential: Potential;
}

/** The box that axis scores stand for by the scheme they were recorded with; null where scheme or axis is none we know. */
export function deriveBox({ schemeId, performance, potential }: AxisScores): DerivedBox | null {
  const level = performanceLevels.find((known) => known === performance);
  const scheme = readPotentialScheme(schemeId);
  if (!level || !scheme) return null;
  const axes = { performance: level, potential: potentialAxis(potential, scheme) };
  return { ...axes, box: talentBox(axes) };
}
