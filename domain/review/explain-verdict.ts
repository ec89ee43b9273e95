import { assertNever } from '../assert-never.ts';
import type { Text } from '../text.ts';
import { obstacleLabels, type Obstacle } from './obstacle.ts';
import type { Measures, ReviewVerdict, UnitScores } from './verdict.ts';

/** One sentence of conclusion, one of numbers; `person` and `unit` are differences. */
export function explainVerdict(
  verdict: ReviewVerdict,
  person: Measures | undefined,
  unit: UnitScores,
  obstacles: readonly Obstacle[],
): Text {
  const { id, en } = conclusion(verdict, person, obstacles);
  const u = signedMeasures(unit);
  const service = unit.service === undefined ? undefined : signed(unit.service);
  const unitText = {
    id: `unit: produktivitas ${u.productivity}, inovasi ${u.innovation}${service === undefined ? '' : `, layanan ${service}`}.`,
    en: `unit: productivity ${u.productivity}, innovation ${u.innovation}${service === undefined ? '' : `, service ${service}`}.`,
  };
  if (!person) return { id: `${id} Perubahan ${unitText.id}`, en: `${en} Change of the ${unitText.en}` };
  const p = signedMeasures(person);
  return {
    id: `${id} Pegawai: produktivitas ${p.productivity}, inovasi ${p.innovation}; ${unitText.id}`,
    en: `${en} Person: productivity ${p.productivity}, innovation ${p.innovation}; ${unitText.en}`,
  };
}

function conclusion(verdict: ReviewVerdict, person: Measures | undefined, obstacles: readonly Obstacle[]): Text {
  if (!person && obstacles.length === 0)
    return {
      id: 'Pegawai tidak lagi memegang jabatan tujuan; hanya unit yang dievaluasi.',
      en: 'The person no longer holds the target post; only the unit was reviewed.',
    };
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
