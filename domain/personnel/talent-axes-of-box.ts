import { performanceLevels } from './performance-matrix.ts';
import { potentials, talentBox, type TalentAxes } from './talent-box.ts';

/** Back from a box to the axes it stands for: each of the nine boxes has one pair. */
export function talentAxesOfBox(box: number): TalentAxes | undefined {
  return performanceLevels
    .flatMap((performance) => potentials.map((potential) => ({ performance, potential })))
    .find((axes) => talentBox(axes) === box);
}
