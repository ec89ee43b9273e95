import { assertNever } from '../assert-never.ts';
import type { Text } from '../text.ts';
import { obstacleLabels, type Obstacle } from './obstacle.ts';
import type { Measures, ReviewVerdict } from './verdict.ts';

/** One sentence of conclusion, one of numbers; `person` and `unit` are differences. */
export function explainVerdict(
  verdict: ReviewVerdict,
  person: Measures,
  unit: Measures,
  obstacles: readonly Obstacle[],
): Text {
  const { id, en } = conclusion(verdict, obstacles);
  const p = signedMeasures(person);
  const u = signedMeasures(unit);
  return {
    id: `${id} Pegawai: produktivitas ${p.productivity}, inovasi ${p.innovation}; unit: produktivitas ${u.productivity}, inovasi ${u.innovation}.`,
    en: `${en} Person: productivity ${p.productivity}, innovation ${p.innovation}; unit: productivity ${u.productivity}, innovation ${u.innovation}.`,
  };
}

function conclusion(verdict: ReviewVerdict, obstacles: readonly Obstacle[]): Text {
  switch (verdict) {
    case 'effective':
      return {
        id: 'Pegawai dan unit sama-sama membaik atau bertahan.',
        en: 'Person and unit both improved or held.',
      };
    case 'mixed':
      return {
        id: 'Hasil beragam: sebagian nilai menurun, tanpa hambatan yang dilaporkan.',
        en: 'Mixed results: some scores fell, with no obstacle declared.',
      };
    case 'obstacles': {
      if (obstacles.length === 0)
        return {
          id: 'Nilai pegawai turun melampaui batas wajar; penyebabnya perlu dicari.',
          en: "The person's scores fell beyond the tolerance; the cause has to be found.",
        };
      const labels = [...new Set(obstacles)].map((code) => obstacleLabels[code]);
      return {
        id: `Ada hambatan: ${labels.map((label) => label.id).join(', ')}.`,
        en: `There are obstacles: ${labels.map((label) => label.en).join(', ')}.`,
      };
    }
    default:
      return assertNever(verdict);
  }
}

function signedMeasures({ productivity, innovation }: Measures): Record<keyof Measures, string> {
  return { productivity: signed(productivity), innovation: signed(innovation) };
}

function signed(difference: number): string {
  if (difference === 0) return '±0';
  return difference > 0 ? `+${difference}` : `−${Math.abs(difference)}`;
}
