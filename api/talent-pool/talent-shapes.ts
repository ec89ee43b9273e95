import { z } from 'zod';
import { performanceLevels } from '../../domain/personnel/performance-matrix.ts';
import { potentials, successionBoxes, type TalentBox } from '../../domain/personnel/talent-box.ts';
import { talentRecommendations } from '../../domain/personnel/talent-recommendation.ts';
import { type AxisScores, deriveBox } from '../../domain/talent-pool/derive-box.ts';

export const boxShape = z.strictObject({
  box: z.int().min(1).max(9).nullable().meta({ description: 'Null where scheme or axis is none we know.' }),
  succession: z.boolean().meta({ description: 'Boxes 7 to 9, from which successors are taken.' }),
  recommendation: z.string().nullable().meta({ description: 'What the scheme advises; never a decision.' }),
  schemeId: z.string(),
  performance: z.enum(performanceLevels).nullable(),
  potential: z.int().meta({ description: 'Axis score, 0–100.' }),
  potentialLevel: z.enum(potentials).nullable(),
});

/** A box with what it was derived from; sentences in both languages. */
export function showBox(scores: AxisScores): object {
  const derived = deriveBox(scores);
  return {
    ...boxWords(derived?.box ?? null),
    ...{ schemeId: scores.schemeId, performance: derived?.performance ?? null, potential: scores.potential },
    potentialLevel: derived?.potential ?? null,
  };
}

export function boxWords(box: TalentBox | null): object {
  return {
    box,
    succession: box !== null && successionBoxes.includes(box),
    recommendation: box === null ? null : talentRecommendations[box],
  };
}
